-- The term in which the samenwerkingsverband decides, in calendar days, and when it stood still (Awb 4:13 and 4:15).
-- Null: a type without a term.
alter table swv.aanvraagtype
  add column termijn_weken       int default 6 check (termijn_weken between 1 and 52),
  add column ontvangstbevestiging boolean not null default true,
  -- what the samenwerkingsverband adds to the ontvangstbevestiging in its own words
  add column ontvangsttekst      text not null default '';

alter table swv.dossier
  add column termijn_dagen    int,
  -- the last day, all that is known of suspensions counted; while one is open it is taken to last as long as it may
  add column termijn_tot      date,
  -- the day on which the school was asked; null while the term runs
  add column opgeschort_sinds date,
  -- the last day on which the open suspension can count; infinity when the school was given no day
  add column opgeschort_tot   date;

create table swv.opschorting (
  swv_id     uuid not null,
  id         uuid not null default uuidv7(),
  dossier_id uuid not null,
  school_id  uuid not null,
  -- the day of the question: the first day that does not count is the next
  gevraagd   date not null,
  -- the last day that the school was given; null: none
  uiterlijk  date,
  -- the first day that counts again; null while it is open
  hervat     date,
  primary key (swv_id, id),
  foreign key (swv_id, dossier_id) references swv.dossier
);
create index opschorting_dossier on swv.opschorting (swv_id, dossier_id, gevraagd);
create unique index opschorting_open on swv.opschorting (swv_id, dossier_id) where hervat is null;
alter table swv.opschorting enable row level security;
alter table swv.opschorting force row level security;
create policy tenant on swv.opschorting
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or school_id = any (platform.scholen())));

-- What there is gets the term that all types begin with; the owner passes the policy by for this once.
alter table swv.dossier no force row level security;
update swv.dossier
   set termijn_dagen = 42,
       termijn_tot = (ontvangen at time zone 'Europe/Amsterdam')::date + 42;
alter table swv.dossier force row level security;

-- The worklist by its term: of what is not decided.
create index dossier_termijn on swv.dossier (swv_id, coalesce(termijn_tot, 'infinity'::date), id);

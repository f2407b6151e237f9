-- Schools from DUO's open data: what a file holds is laid beside what the register holds before anything is changed.
-- Whatever another hand than an import writes is kept by hand, so that is the default.
alter table register.bestuur add column hand boolean not null default true;
alter table register.instelling add column hand boolean not null default true;
alter table register.vestiging add column hand boolean not null default true;
alter table register.deelname add column hand boolean not null default true;

-- Which file last named it: the soort of its schools, or of a deelname the sector; none when it was never in a file.
alter table register.vestiging add column bestand text;
alter table register.deelname add column bestand text;
-- Since when that file names it no longer, though it stays because it is in use.
alter table register.vestiging add column verdwenen timestamptz;
alter table register.deelname add column verdwenen timestamptz;
-- The number of the samenwerkingsverband as the file wrote it.
alter table register.deelname add column swv_ruw text;

-- What was changed by hand. A school's own entries include those of its vestigingen and deelnames.
create table register.wijziging (
  id        uuid primary key default uuidv7(),
  moment    timestamptz not null,
  door      text not null,
  onderwerp text not null check (onderwerp in ('BESTUUR', 'SCHOOL', 'SWV', 'SYSTEEM')),
  sleutel   text not null,
  daad      text not null check (daad in ('TOEGEVOEGD', 'GEWIJZIGD', 'VERWIJDERD')),
  wat       text not null default '',
  velden    jsonb not null default '[]'
);
create index wijziging_onderwerp on register.wijziging (onderwerp, sleutel, id);

-- One row for each file that was uploaded: a preview first, history once it is applied.
create table register.inlezing (
  id               uuid primary key default uuidv7(),
  soort            text not null check (soort in ('VESTIGINGEN', 'DEELNAMES', 'BESTUREN')),
  schoolsoort      text check ((schoolsoort is not null) = (soort = 'VESTIGINGEN')),
  bestandsnaam     text not null,
  grootte          bigint not null,
  tekenset         text not null,
  regels           integer not null,
  gemaakt          timestamptz not null,
  door             text not null,
  -- how far register.instellingenstand was when the preview was made
  gezien_tot       bigint not null,
  stand            text not null default 'VOORBEELD' check (stand in ('VOORBEELD', 'TOEGEPAST', 'WEGGEGOOID')),
  afgehandeld      timestamptz,
  afgehandeld_door text,
  check ((stand = 'VOORBEELD') = (afgehandeld is null)),
  check ((afgehandeld is null) = (afgehandeld_door is null))
);

-- The lines of a file until its preview is applied or thrown away.
create table register.inlezing_vestiging (
  inlezing_id uuid not null references register.inlezing,
  brin        text not null,
  nummer      smallint not null,
  bestuur     text not null,
  naam        text not null,
  straat      text not null,
  huisnummer  text not null,
  postcode    text not null,
  plaats      text not null,
  telefoon    text not null,
  primary key (inlezing_id, brin, nummer)
);
create table register.inlezing_deelname (
  inlezing_id uuid not null references register.inlezing,
  brin        text not null,
  -- the normal form, or when it has none the form of the file
  swv         text not null,
  swv_ruw     text not null,
  primary key (inlezing_id, brin, swv)
);
create table register.inlezing_bestuur (
  inlezing_id uuid not null references register.inlezing,
  nummer      text not null,
  naam        text not null,
  primary key (inlezing_id, nummer)
);

-- What a file would change, and after it was applied what it changed.
create table register.inlezing_verschil (
  inlezing_id uuid not null references register.inlezing,
  sleutel     text not null,
  -- HAND: it differs only in what was changed by hand, and stays unless one chooses the file
  soort       text not null check (soort in ('NIEUW', 'GEWIJZIGD', 'HAND', 'VERDWENEN', 'ONBEKEND')),
  naam        text not null,
  plaats      text not null,
  -- [{"veld", "van", "naar", "hand"}]
  velden      jsonb not null,
  hand        boolean not null,
  -- no longer in the file, and kept all the same
  blijft      boolean not null default false,
  -- the board changes while this many mandates run
  mandaten    integer not null default 0,
  neem_over   boolean not null default false,
  primary key (inlezing_id, sleutel)
);

-- Counts each change of what a preview is compared with, whoever makes it. It counts without waiting for others; who
-- compares locks the tables first, so that no change is counted and not yet seen.
create sequence register.instellingenstand minvalue 0 start 0;
select nextval('register.instellingenstand');
create function register.instellingen_veranderd() returns trigger language plpgsql as $$
begin
  perform nextval('register.instellingenstand');
  return null;
end $$;
create trigger veranderd after insert or delete or update on register.bestuur
  for each statement execute function register.instellingen_veranderd();
create trigger veranderd after insert or delete or update on register.instelling
  for each statement execute function register.instellingen_veranderd();
-- a system may say at any time where it administers pupils: no file speaks of that
create trigger veranderd after insert or delete
  or update of brin, nummer, naam, straat, huisnummer, postcode, plaats, telefoon, hand, bestand, verdwenen
  on register.vestiging for each statement execute function register.instellingen_veranderd();
create trigger veranderd after insert or delete or update on register.deelname
  for each statement execute function register.instellingen_veranderd();
create trigger veranderd after insert or delete or update on register.samenwerkingsverband
  for each statement execute function register.instellingen_veranderd();

-- The list of schools is read in this order.
create index instelling_op_naam on register.instelling (naam, brin);
create index bestuur_op_naam on register.bestuur (naam, nummer);

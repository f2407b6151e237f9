-- The last number given out per samenwerkingsverband and year: 2026-00017.
create table swv.dossiernummering (
  swv_id  uuid not null references swv.samenwerkingsverband,
  jaar    int not null,
  laatste int not null,
  primary key (swv_id, jaar)
);
alter table swv.dossiernummering enable row level security;
alter table swv.dossiernummering force row level security;
create policy tenant on swv.dossiernummering using (swv_id = any (platform.tenants()));

create table swv.dossier (
  swv_id              uuid not null references swv.samenwerkingsverband,
  id                  uuid not null default uuidv7(),
  dossiernummer       text not null,
  -- the message as it came: who sent it (where the school's environment is reached), and its id
  afzender            text not null,
  bericht_id          uuid not null,
  school_id           uuid not null,
  aanvraagtype_id     uuid not null,
  -- the name as it was when the school sent it
  aanvraagtype_naam   text not null,
  omschrijving        text not null,
  eigen_referentie    text not null,
  indiener_naam       text not null,
  indiener_email      text not null,
  -- where changes are told besides the submitter, as the school said when it sent
  teamadres           text not null,
  leerling_naam       text not null,
  leerling_geboren    date,
  dossier_sha256      text not null,
  status              text not null,
  status_sinds        timestamptz not null,
  verzonden           timestamptz not null,
  ontvangen           timestamptz not null,
  nieuwe_documenten   int not null default 0,
  versie              int not null default 0,
  primary key (swv_id, id),
  unique (swv_id, dossiernummer),
  unique (swv_id, afzender, bericht_id),
  foreign key (swv_id, school_id) references swv.school,
  foreign key (swv_id, aanvraagtype_id) references swv.aanvraagtype
);
create index dossier_werklijst on swv.dossier (swv_id, ontvangen, id);
create index dossier_status on swv.dossier (swv_id, status);
create index dossier_school on swv.dossier (swv_id, school_id, ontvangen);
alter table swv.dossier enable row level security;
alter table swv.dossier force row level security;
create policy tenant on swv.dossier
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or school_id = any (platform.scholen())));

create table swv.dossier_document (
  swv_id       uuid not null,
  id           uuid not null default uuidv7(),
  dossier_id   uuid not null,
  school_id    uuid not null,
  soort        text not null,
  naam         text not null,
  omschrijving text,
  sha256       text not null,
  grootte      bigint not null,
  -- by its bytes, not by its name
  mediatype    text not null,
  -- 0: came with the hulpvraag; n: with the n-th aanvulling
  aanvulling   int not null,
  ontvangen    timestamptz not null,
  -- came after the hulpvraag and nobody has marked it as seen
  nieuw        boolean not null,
  primary key (swv_id, id),
  foreign key (swv_id, dossier_id) references swv.dossier
);
create index dossier_document_dossier on swv.dossier_document (swv_id, dossier_id);
alter table swv.dossier_document enable row level security;
alter table swv.dossier_document force row level security;
create policy tenant on swv.dossier_document
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or school_id = any (platform.scholen())));

create table swv.dossier_gebeurtenis (
  swv_id      uuid not null,
  id          uuid not null default uuidv7(),
  dossier_id  uuid not null,
  school_id   uuid not null,
  moment      timestamptz not null,
  soort       text not null,
  -- who did it: a name, of the school's submitter or of someone here
  door        text not null,
  status      text,
  label       text,
  toelichting text,
  documenten  int not null default 0,
  primary key (swv_id, id),
  foreign key (swv_id, dossier_id) references swv.dossier
);
create index dossier_gebeurtenis_dossier on swv.dossier_gebeurtenis (swv_id, dossier_id, moment);
alter table swv.dossier_gebeurtenis enable row level security;
alter table swv.dossier_gebeurtenis force row level security;
create policy tenant on swv.dossier_gebeurtenis
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or school_id = any (platform.scholen())));

-- What the samenwerkingsverband asked of the school, question by question, and what the school answered.
create table swv.aanvulverzoek (
  swv_id     uuid not null,
  -- also the id of the message to the school
  id         uuid not null,
  dossier_id uuid not null,
  school_id  uuid not null,
  gevraagd   timestamptz not null,
  door       uuid not null,
  door_naam  text not null,
  primary key (swv_id, id),
  foreign key (swv_id, dossier_id) references swv.dossier
);
create index aanvulverzoek_dossier on swv.aanvulverzoek (swv_id, dossier_id, gevraagd);

-- A question; without a verzoek it is a draft that colleagues of the samenwerkingsverband share.
create table swv.aanvulvraag (
  swv_id      uuid not null,
  id          uuid not null default uuidv7(),
  dossier_id  uuid not null,
  school_id   uuid not null,
  verzoek_id  uuid,
  wat         text not null check (wat <> ''),
  waarom      text not null check (waarom <> ''),
  soort       text,
  uiterlijk   date not null,
  stand       text not null default 'concept'
              check (stand in ('concept', 'open', 'beantwoord', 'kan-niet', 'vervallen')),
  versie      int not null default 0,
  door_naam   text not null,
  gewijzigd   timestamptz not null,
  -- when the last answer came, or who said when that none is needed any more, and why
  gesloten    timestamptz,
  gesloten_door  text not null default '',
  gesloten_reden text not null default '',
  -- a draft that was thrown away and can be brought back
  verwijderd  timestamptz,
  primary key (swv_id, id),
  foreign key (swv_id, dossier_id) references swv.dossier,
  foreign key (swv_id, verzoek_id) references swv.aanvulverzoek,
  check ((verzoek_id is null) = (stand = 'concept'))
);
create index aanvulvraag_dossier on swv.aanvulvraag (swv_id, dossier_id, id);

create table swv.aanvulantwoord (
  swv_id        uuid not null,
  id            uuid not null default uuidv7(),
  vraag_id      uuid not null,
  dossier_id    uuid not null,
  school_id     uuid not null,
  ontvangen     timestamptz not null,
  door          text not null,
  tekst         text not null default '',
  kan_niet      boolean not null default false,
  primary key (swv_id, id),
  foreign key (swv_id, vraag_id) references swv.aanvulvraag,
  foreign key (swv_id, dossier_id) references swv.dossier
);
create index aanvulantwoord_dossier on swv.aanvulantwoord (swv_id, dossier_id, ontvangen);

create table swv.aanvulantwoord_document (
  swv_id      uuid not null,
  antwoord_id uuid not null,
  document_id uuid not null,
  dossier_id  uuid not null,
  school_id   uuid not null,
  primary key (swv_id, antwoord_id, document_id),
  foreign key (swv_id, antwoord_id) references swv.aanvulantwoord,
  foreign key (swv_id, document_id) references swv.dossier_document
);
create index aanvulantwoord_document_dossier on swv.aanvulantwoord_document (swv_id, dossier_id);

alter table swv.dossier
  -- how many questions wait for the school
  add column open_vragen       int not null default 0,
  -- answers that nobody here has seen yet
  add column nieuwe_antwoorden int not null default 0;

alter table swv.aanvulverzoek enable row level security;
alter table swv.aanvulverzoek force row level security;
create policy tenant on swv.aanvulverzoek
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or school_id = any (platform.scholen())));
-- A draft is nobody's but the samenwerkingsverband's.
alter table swv.aanvulvraag enable row level security;
alter table swv.aanvulvraag force row level security;
create policy tenant on swv.aanvulvraag
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null
              or (school_id = any (platform.scholen()) and verzoek_id is not null)));
alter table swv.aanvulantwoord enable row level security;
alter table swv.aanvulantwoord force row level security;
create policy tenant on swv.aanvulantwoord
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or school_id = any (platform.scholen())));
alter table swv.aanvulantwoord_document enable row level security;
alter table swv.aanvulantwoord_document force row level security;
create policy tenant on swv.aanvulantwoord_document
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or school_id = any (platform.scholen())));

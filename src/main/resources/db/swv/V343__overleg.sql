-- What those who handle dossiers write to each other. It never leaves: who is held to schools sees no row, whatever
-- a page asks.
create table swv.dossier_notitie (
  swv_id      uuid not null,
  id          uuid not null default uuidv7(),
  dossier_id  uuid not null,
  -- the notitie that this one answers
  antwoord_op uuid,
  auteur      uuid not null,
  auteur_naam text not null,
  tekst       text not null check (tekst <> ''),
  geplaatst   timestamptz not null,
  gewijzigd   timestamptz,
  versie      int not null default 0,
  verwijderd  timestamptz,
  primary key (swv_id, id),
  foreign key (swv_id, dossier_id) references swv.dossier,
  foreign key (swv_id, antwoord_op) references swv.dossier_notitie
);
create index dossier_notitie_dossier on swv.dossier_notitie (swv_id, dossier_id, geplaatst);

-- What a notitie said before it was changed.
create table swv.dossier_notitie_eerder (
  swv_id     uuid not null,
  notitie_id uuid not null,
  versie     int not null,
  tekst      text not null,
  tot        timestamptz not null,
  primary key (swv_id, notitie_id, versie),
  foreign key (swv_id, notitie_id) references swv.dossier_notitie
);

-- Who has a dossier open, by a sign of life every half minute.
create table swv.dossier_aanwezig (
  swv_id     uuid not null,
  dossier_id uuid not null,
  account    uuid not null,
  pagina     uuid not null, -- the page that gave it, so that a page that closes does not end the next one
  naam       text not null,
  gezien     timestamptz not null,
  primary key (swv_id, dossier_id, account),
  foreign key (swv_id, dossier_id) references swv.dossier
);

alter table swv.dossier_notitie enable row level security;
alter table swv.dossier_notitie force row level security;
create policy tenant on swv.dossier_notitie
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);
alter table swv.dossier_notitie_eerder enable row level security;
alter table swv.dossier_notitie_eerder force row level security;
create policy tenant on swv.dossier_notitie_eerder
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);
alter table swv.dossier_aanwezig enable row level security;
alter table swv.dossier_aanwezig force row level security;
create policy tenant on swv.dossier_aanwezig
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);

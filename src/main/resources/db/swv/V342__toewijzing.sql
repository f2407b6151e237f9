-- Who handles a dossier: an account, with the name it had then, for when it is gone.
alter table swv.dossier
  add column behandelaar      uuid,
  add column behandelaar_naam text not null default '';
create index dossier_behandelaar on swv.dossier (swv_id, behandelaar, status);
create index dossier_gewijzigd on swv.dossier (swv_id, status_sinds, id);
create index dossier_leerling on swv.dossier (swv_id, leerling_naam, id);

-- After which change of the dossier a moment stands, so that who was late sees what others did.
alter table swv.dossier_gebeurtenis add column versie int not null default 0;

-- How someone looks at the worklist: the columns, and filters that got a name.
create table swv.lijstkolommen (
  swv_id   uuid not null references swv.samenwerkingsverband,
  account  uuid not null,
  kolommen text[] not null,
  primary key (swv_id, account)
);
create table swv.lijstfilter (
  swv_id  uuid not null references swv.samenwerkingsverband,
  id      uuid not null default uuidv7(),
  account uuid not null,
  naam    text not null check (naam <> ''),
  -- the address of the list after its question mark
  filter  text not null,
  primary key (swv_id, id),
  unique (swv_id, account, naam)
);
alter table swv.lijstkolommen enable row level security;
alter table swv.lijstkolommen force row level security;
create policy tenant on swv.lijstkolommen using (swv_id = any (platform.tenants()));
alter table swv.lijstfilter enable row level security;
alter table swv.lijstfilter force row level security;
create policy tenant on swv.lijstfilter using (swv_id = any (platform.tenants()));

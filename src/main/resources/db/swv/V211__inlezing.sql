-- A dossier that somebody here read in from a file, before and after it became a dossier.
create table swv.inlezing (
  swv_id          uuid not null references swv.samenwerkingsverband,
  id              uuid not null,
  -- the dossier in the sent form, without any BSN; its attachments are in the content store
  dossier_sha256  text not null,
  door            text not null,
  moment          timestamptz not null,
  -- what the file breaks of the standard, and what is damaged
  bevindingen     jsonb not null,
  meer            integer not null,
  dossier_id      uuid,
  primary key (swv_id, id),
  foreign key (swv_id, dossier_id) references swv.dossier
);
create unique index inlezing_dossier on swv.inlezing (swv_id, dossier_id);
create table swv.inlezing_inhoud (
  swv_id       uuid not null,
  inlezing_id  uuid not null,
  sha256       text not null,
  primary key (swv_id, inlezing_id, sha256),
  foreign key (swv_id, inlezing_id) references swv.inlezing on delete cascade
);
alter table swv.inlezing enable row level security;
alter table swv.inlezing force row level security;
create policy tenant on swv.inlezing using (swv_id = any (platform.tenants()));
alter table swv.inlezing_inhoud enable row level security;
alter table swv.inlezing_inhoud force row level security;
create policy tenant on swv.inlezing_inhoud using (swv_id = any (platform.tenants()));

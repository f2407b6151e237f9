-- The register of possible data breaches (AVG, article 33(5)): what happened, never a document or the name of a pupil.
create table swv.datalek (
  swv_id      uuid not null references swv.samenwerkingsverband,
  id            uuid not null,
  zaak_id       uuid not null, -- the dossier
  referentie    text not null,
  dossiernummer text not null default '',
  wederpartij   text not null,
  geheel        boolean not null,
  soorten       text[] not null,
  documenten    uuid[] not null, -- what the access log is asked about
  reden         text not null,
  door          text not null,
  gemerkt       timestamptz not null, -- from here the 72 hours run
  primary key (swv_id, id)
);
create index datalek_lijst on swv.datalek (swv_id, gemerkt, id);

-- What was done about it; only ever added to: the newest line of a step counts.
create table swv.datalek_stap (
  swv_id  uuid not null,
  id         uuid not null default uuidv7(),
  datalek_id uuid not null,
  stap       text not null,
  gedaan     boolean not null,
  wie        text not null,
  moment     timestamptz not null,
  notitie    text not null default '',
  primary key (swv_id, id),
  foreign key (swv_id, datalek_id) references swv.datalek (swv_id, id)
);
create index datalek_stap_datalek on swv.datalek_stap (swv_id, datalek_id, stap, id);

alter table swv.datalek enable row level security;
alter table swv.datalek force row level security;
create policy tenant on swv.datalek
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);
alter table swv.datalek_stap enable row level security;
alter table swv.datalek_stap force row level security;
create policy tenant on swv.datalek_stap
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);

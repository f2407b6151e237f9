-- The register of possible data breaches (AVG, article 33(5)): what happened, never a document or the name of a pupil.
create table school.datalek (
  school_id      uuid not null references school.school (id),
  id            uuid not null,
  zaak_id       uuid not null, -- the hulpvraag
  referentie    text not null,
  dossiernummer text not null default '',
  wederpartij   text not null,
  geheel        boolean not null,
  soorten       text[] not null,
  documenten    uuid[] not null, -- what the access log is asked about
  reden         text not null,
  door          text not null,
  gemerkt       timestamptz not null, -- from here the 72 hours run
  primary key (school_id, id)
);
create index datalek_lijst on school.datalek (school_id, gemerkt, id);

-- What was done about it; only ever added to: the newest line of a step counts.
create table school.datalek_stap (
  school_id  uuid not null,
  id         uuid not null default uuidv7(),
  datalek_id uuid not null,
  stap       text not null,
  gedaan     boolean not null,
  wie        text not null,
  moment     timestamptz not null,
  notitie    text not null default '',
  primary key (school_id, id),
  foreign key (school_id, datalek_id) references school.datalek (school_id, id)
);
create index datalek_stap_datalek on school.datalek_stap (school_id, datalek_id, stap, id);

alter table school.datalek enable row level security;
alter table school.datalek force row level security;
create policy tenant on school.datalek
  using (school_id = any (platform.tenants()));
alter table school.datalek_stap enable row level security;
alter table school.datalek_stap force row level security;
create policy tenant on school.datalek_stap
  using (school_id = any (platform.tenants()));

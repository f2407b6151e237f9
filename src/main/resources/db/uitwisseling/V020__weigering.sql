-- What was refused, of whom, when and why; without anything of a pupil. Nothing else is left of a refused message.
create table weigering (
  id          bigint generated always as identity primary key,
  tenant_id   uuid not null,
  afzender    text not null,
  systeem     text not null,
  bericht_id  uuid not null,
  -- the kind of message, or 'inhoud'
  soort       text not null,
  status      integer not null,
  moment      timestamptz not null,
  -- at most twenty, with names and values left out
  redenen     text[] not null,
  aantal      integer not null
);
create index weigering_moment on weigering (tenant_id, moment);
alter table weigering enable row level security;
alter table weigering force row level security;
create policy tenant on weigering using (tenant_id = any (platform.tenants()));

-- When someone of an organisation is away, and which colleague stands in. Rows stay: they say who could act for whom, and when.
create table toegang.afwezigheid (
  organisatie_id  uuid not null references toegang.organisatie,
  id              uuid not null default uuidv7(),
  account_id      uuid not null references toegang.account,
  waarnemer_id    uuid references toegang.account,
  van             date not null,
  tot             date not null, -- the last day of it
  door            text not null,
  gemaakt         timestamptz not null,
  ingetrokken     timestamptz,
  ingetrokken_door text not null default '',
  primary key (organisatie_id, id),
  check (tot >= van),
  check (waarnemer_id <> account_id)
);
create index afwezigheid_geldt on toegang.afwezigheid (organisatie_id, tot) where ingetrokken is null;
alter table toegang.afwezigheid enable row level security;
alter table toegang.afwezigheid force row level security;
create policy tenant on toegang.afwezigheid using (organisatie_id = any (platform.tenants()));

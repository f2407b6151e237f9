-- Accounts of a node, the organisations they work for, and who looked at what.
-- Accounts and memberships carry no tenant: they are read at login, before anyone has one; only the module toegang reads them.
create table toegang.account (
  id         uuid primary key default uuidv7(),
  email      text not null check (email = lower(email)),
  naam       text not null,
  wachtwoord text,
  actief     boolean not null default true,
  aangemaakt timestamptz not null,
  unique (email)
);

create table toegang.organisatie (
  id    uuid primary key,
  soort text not null,
  naam  text not null
);

create table toegang.lidmaatschap (
  id             uuid primary key default uuidv7(),
  account_id     uuid not null references toegang.account,
  organisatie_id uuid not null references toegang.organisatie,
  rol            text not null,
  -- the schools (at a samenwerkingsverband) or groups (at a school) that this membership is held to
  scholen        uuid[],
  groepen        uuid[],
  van            timestamptz not null,
  tot            timestamptz,
  unique (account_id, organisatie_id, rol)
);

create table toegang.inzage (
  tenant_id  uuid not null,
  id         uuid not null default uuidv7(),
  account_id uuid not null,
  naam       text not null,
  rol        text not null,
  handeling  text not null,
  onderwerpen uuid[] not null,
  tijdstip   timestamptz not null,
  primary key (tenant_id, id)
);
alter table toegang.inzage enable row level security;
alter table toegang.inzage force row level security;
create policy tenant on toegang.inzage using (tenant_id = any (platform.tenants()));

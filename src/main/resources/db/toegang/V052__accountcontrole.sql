-- Once a year someone looks at all accounts of an organisation, and says of each whether it stays.
create table toegang.accountcontrole (
  organisatie_id uuid not null references toegang.organisatie,
  id             uuid not null default uuidv7(),
  begonnen       timestamptz not null,
  -- when it was last asked for
  gevraagd       timestamptz not null,
  afgerond       timestamptz,
  primary key (organisatie_id, id)
);
create unique index accountcontrole_open on toegang.accountcontrole (organisatie_id) where afgerond is null;
create table toegang.accountoordeel (
  organisatie_id  uuid not null,
  controle_id     uuid not null,
  lidmaatschap_id uuid not null,
  houden          boolean not null,
  door            text not null,
  moment          timestamptz not null,
  primary key (organisatie_id, controle_id, lidmaatschap_id),
  foreign key (organisatie_id, controle_id) references toegang.accountcontrole
);
alter table toegang.accountcontrole enable row level security;
alter table toegang.accountcontrole force row level security;
create policy tenant on toegang.accountcontrole using (organisatie_id = any (platform.tenants()));
alter table toegang.accountoordeel enable row level security;
alter table toegang.accountoordeel force row level security;
create policy tenant on toegang.accountoordeel using (organisatie_id = any (platform.tenants()));

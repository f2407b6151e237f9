-- The samenwerkingsverbanden of this node, and the schools that each of them knows.
create table swv.samenwerkingsverband (
  id     uuid primary key,
  nummer text not null unique,
  oin    text not null unique,
  naam   text not null,
  plaats text not null,
  email  text not null
);

create table swv.school (
  swv_id             uuid not null references swv.samenwerkingsverband,
  id                 uuid not null default uuidv7(),
  -- BRIN with six positions exactly when that vestiging has an environment of its own (manual, Bijlage 1a)
  vestiging          text not null,
  routeringskenmerk  text not null,
  naam               text not null,
  soort              text not null,
  -- an external school belongs to no board of this samenwerkingsverband
  bestuur            text,
  straat             text not null default '',
  huisnummer         text not null default '',
  postcode           text not null default '',
  plaats             text not null default '',
  telefoon           text not null default '',
  email              text not null default '',
  teamadres          text not null default '',
  primary key (swv_id, id),
  unique (swv_id, vestiging),
  unique (swv_id, routeringskenmerk)
);
alter table swv.school enable row level security;
alter table swv.school force row level security;
create policy tenant on swv.school
  using (swv_id = any (platform.tenants())
         and (platform.scholen() is null or id = any (platform.scholen())));

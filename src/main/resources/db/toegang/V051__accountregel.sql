-- What happened to who works for an organisation, with the name that he or she had then; no line of it ever goes.
-- It refers to the membership by id only, so that it outlives it.
create table toegang.accountregel (
  organisatie_id  uuid not null references toegang.organisatie,
  id              uuid not null default uuidv7(),
  lidmaatschap_id uuid not null,
  naam            text not null,
  moment          timestamptz not null,
  soort           text not null check (soort in ('naam', 'rol', 'einde', 'hervat', 'houden')),
  -- a name, a role or a day
  oud             text not null default '',
  nieuw           text not null default '',
  door            text not null,
  primary key (organisatie_id, id)
);
create index accountregel_lidmaatschap on toegang.accountregel (organisatie_id, lidmaatschap_id, id);
alter table toegang.accountregel enable row level security;
alter table toegang.accountregel force row level security;
create policy tenant on toegang.accountregel using (organisatie_id = any (platform.tenants()));

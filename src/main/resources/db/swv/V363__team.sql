-- Teams of those who handle dossiers. A dossier can be a team's before somebody takes it up, and stays it after.
create table swv.team (
  swv_id uuid not null references swv.samenwerkingsverband,
  id     uuid not null default uuidv7(),
  naam   text not null check (naam <> ''),
  primary key (swv_id, id)
);
create unique index team_naam on swv.team (swv_id, lower(naam));
create table swv.teamlid (
  swv_id  uuid not null,
  team_id uuid not null,
  account uuid not null,
  primary key (swv_id, team_id, account),
  foreign key (swv_id, team_id) references swv.team on delete cascade
);
create index teamlid_account on swv.teamlid (swv_id, account);

alter table swv.dossier
  add column team_id   uuid,
  -- the name it had then, for when it is gone
  add column team_naam text not null default '';
create index dossier_team on swv.dossier (swv_id, team_id, status) where team_id is not null;

alter table swv.team enable row level security;
alter table swv.team force row level security;
create policy tenant on swv.team using (swv_id = any (platform.tenants()) and platform.scholen() is null);
alter table swv.teamlid enable row level security;
alter table swv.teamlid force row level security;
create policy tenant on swv.teamlid using (swv_id = any (platform.tenants()) and platform.scholen() is null);

-- A name without capitals, accents, spaces and signs: two ways of writing one name read the same.
create function swv.naamsleutel(naam text) returns text language sql immutable as $$
  select regexp_replace(lower(normalize(naam, nfd)), '[^a-z0-9]', '', 'g')
$$;

-- Where another dossier of the same pupil is looked for: few are born on one day.
create index dossier_geboren on swv.dossier (swv_id, leerling_geboren) where teruggehaald is null;
create index dossier_inhoud on swv.dossier (swv_id, dossier_sha256) where teruggehaald is null;

-- Two dossiers that someone looked at and that are not the same; the lower id first.
create table swv.geen_dubbel (
  swv_id uuid not null,
  een    uuid not null,
  ander  uuid not null,
  door   text not null,
  moment timestamptz not null,
  primary key (swv_id, een, ander),
  check (een < ander),
  foreign key (swv_id, een) references swv.dossier on delete cascade,
  foreign key (swv_id, ander) references swv.dossier on delete cascade
);
alter table swv.geen_dubbel enable row level security;
alter table swv.geen_dubbel force row level security;
create policy tenant on swv.geen_dubbel
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);

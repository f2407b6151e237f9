-- The beheerder keeps the schools: two at once do not undo each other's work, and the last testbericht stands at the school.
alter table swv.school
  add column versie        int not null default 0,
  add column proef_gestart timestamptz,
  add column proef_op      timestamptz,
  add column proef_soort   text,
  -- in the words of the exchange: where it stopped, and who must do what
  add column proef_uitleg  text not null default '';

-- A school that was removed, whole, so that it can be brought back under the id that accounts are held to.
create table swv.school_verwijderd (
  swv_id     uuid not null references swv.samenwerkingsverband,
  id         uuid not null,
  gegevens   jsonb not null,
  verwijderd timestamptz not null,
  door       text not null,
  primary key (swv_id, id)
);
alter table swv.school_verwijderd enable row level security;
alter table swv.school_verwijderd force row level security;
create policy tenant on swv.school_verwijderd
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);

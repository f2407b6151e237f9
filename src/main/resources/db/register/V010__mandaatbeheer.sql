-- What a board gave in one go, for one school or for many, so that it can be read back.
alter table register.mandaat add column opdracht_id uuid;
create index mandaat_opdracht on register.mandaat (opdracht_id) where opdracht_id is not null;

-- Each change of the last day of a mandate: who, when, why, from what to what.
create table register.mandaat_einde (
  id         uuid primary key default uuidv7(),
  mandaat_id uuid not null references register.mandaat,
  moment     timestamptz not null,
  door       text not null,
  reden      text not null,
  van        date,
  naar       date
);
create index mandaat_einde_mandaat on register.mandaat_einde (mandaat_id, id);

-- What may be exchanged, by which systems, and for whom (after the Onderwijs Serviceregister: standards §5).
create table register.dienst (
  code         text primary key,
  naam         text not null,
  omschrijving text not null
);

create table register.dienstversie (
  namespace   text primary key,
  dienst_code text not null references register.dienst,
  status      text not null check (status in ('active', 'inactive'))
);

create table register.systeem (
  id          uuid primary key default uuidv7(),
  oin         text not null unique check (oin ~ '^[0-9]{8}[0-9A-Z]{12}$'),
  naam        text not null,
  leverancier text not null,
  -- whose work it does: only a school's own system may say where that school is reached
  soort       text not null check (soort in ('SCHOOL', 'SWV'))
);

create table register.systeem_dienst (
  systeem_id  uuid not null references register.systeem,
  dienst_code text not null references register.dienst,
  primary key (systeem_id, dienst_code)
);

-- The system in which a samenwerkingsverband works.
alter table register.samenwerkingsverband add column systeem_id uuid references register.systeem;

-- One row for each time a board gave a mandate; a mandate that ended stays. It counts for every vestiging of the BRIN.
create table register.mandaat (
  id                uuid primary key default uuidv7(),
  brin              text not null references register.instelling,
  dienst_code       text not null,
  systeem_id        uuid not null,
  ingang            date not null,
  einde             date check (einde >= ingang),
  gegeven_op        timestamptz not null,
  gegeven_door      text not null,
  reden             text not null,
  ingetrokken_op    timestamptz,
  ingetrokken_door  text,
  reden_intrekking  text,
  versie            integer not null default 0,
  foreign key (systeem_id, dienst_code) references register.systeem_dienst,
  check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
create index mandaat_opzoeken on register.mandaat (brin, dienst_code, systeem_id);
create index mandaat_van_systeem on register.mandaat (systeem_id, dienst_code, brin);
create unique index mandaat_een_zonder_einde on register.mandaat (brin, dienst_code, systeem_id)
  where einde is null and ingetrokken_op is null;

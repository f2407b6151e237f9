-- Who takes part in the exchange: boards, schools, their vestigingen, and the samenwerkingsverbanden they belong to.
-- The register holds nothing about pupils.
create table register.bestuur (
  id     uuid primary key default uuidv7(),
  nummer text not null unique check (nummer ~ '^[0-9]{5}$'),
  naam   text not null
);

-- BRIN, routeringskenmerk and the like are the field's own keys: they are used as such.
create table register.instelling (
  brin       text primary key check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
  bestuur_id uuid not null references register.bestuur,
  naam       text not null,
  soort      text not null
);
create index instelling_bestuur on register.instelling (bestuur_id);

create table register.vestiging (
  brin           text not null references register.instelling,
  nummer         smallint not null check (nummer between 0 and 99),
  naam           text not null,
  straat         text not null,
  huisnummer     text not null,
  postcode       text not null,
  plaats         text not null,
  telefoon       text,
  -- whether the vestiging administers its own pupils; without it, it sends under the hoofdvestiging
  eigen_omgeving boolean not null,
  primary key (brin, nummer)
);

create table register.samenwerkingsverband (
  id         uuid primary key default uuidv7(),
  oin        text not null unique check (oin ~ '^[0-9]{8}[0-9A-Z]{12}$'),
  nummer     text not null unique check (nummer ~ '^(PO|VO)[0-9]{4}$'),
  -- the number as its source wrote it
  nummer_ruw text not null,
  naam       text not null
);

-- A school takes part in one samenwerkingsverband or more, an external school in several.
create table register.deelname (
  brin    text not null references register.instelling,
  swv_id  uuid not null references register.samenwerkingsverband,
  ingang  date not null,
  einde   date check (einde >= ingang),
  primary key (brin, swv_id, ingang)
);
create index deelname_swv on register.deelname (swv_id);

create table register.verwerkersovereenkomst (
  id         uuid primary key default uuidv7(),
  bestuur_id uuid not null references register.bestuur,
  swv_id     uuid not null references register.samenwerkingsverband,
  ingang     date not null,
  einde      date check (einde >= ingang),
  kenmerk    text not null,
  unique (bestuur_id, swv_id, ingang)
);
create index verwerkersovereenkomst_swv on register.verwerkersovereenkomst (swv_id);

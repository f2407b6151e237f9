-- What schools may ask for, in the samenwerkingsverband's own words and order.
create table swv.aanvraagtype (
  swv_id           uuid not null references swv.samenwerkingsverband,
  id               uuid not null default uuidv7(),
  naam             text not null check (naam <> ''),
  standaardtekst   text not null default '',
  toelichting      text not null default '',
  -- codes of the optional OSO categories that belong to it; the obligatory ones always travel
  minimale_blokken text[] not null default '{}',
  toelichting_nvt  boolean not null default false,
  volgorde         int not null,
  actief           boolean not null default true,
  versie           int not null default 0,
  primary key (swv_id, id),
  unique (swv_id, naam)
);
alter table swv.aanvraagtype enable row level security;
alter table swv.aanvraagtype force row level security;
create policy tenant on swv.aanvraagtype using (swv_id = any (platform.tenants()));

create table swv.aanvraagtype_document (
  swv_id          uuid not null,
  aanvraagtype_id uuid not null,
  documentsoort   text not null,
  verplicht       boolean not null,
  primary key (swv_id, aanvraagtype_id, documentsoort),
  foreign key (swv_id, aanvraagtype_id) references swv.aanvraagtype on delete cascade
);
alter table swv.aanvraagtype_document enable row level security;
alter table swv.aanvraagtype_document force row level security;
create policy tenant on swv.aanvraagtype_document using (swv_id = any (platform.tenants()));

-- The samenwerkingsverband's own label for a canonical state; without a row the default counts.
create table swv.statuslabel (
  swv_id uuid not null references swv.samenwerkingsverband,
  status text not null,
  label  text not null check (label <> ''),
  primary key (swv_id, status)
);
alter table swv.statuslabel enable row level security;
alter table swv.statuslabel force row level security;
create policy tenant on swv.statuslabel using (swv_id = any (platform.tenants()));

-- What someone is told in the page, and by mail at once, once a day or not. A reference and an address, nothing about a pupil.
create table toegang.kennisgeving (
  organisatie_id uuid not null references toegang.organisatie,
  id             uuid not null default uuidv7(),
  account_id     uuid not null references toegang.account,
  soort          text not null,
  referentie     text not null,
  pad            text not null check (pad like '/%'),
  -- for whom one stands in, when it is that one's
  voor           text not null default '',
  gemaakt        timestamptz not null,
  gelezen        timestamptz,
  -- waits for the mail of the day
  wacht          boolean not null,
  primary key (organisatie_id, id)
);
create index kennisgeving_lijst on toegang.kennisgeving (organisatie_id, account_id, id);
create index kennisgeving_ongelezen on toegang.kennisgeving (organisatie_id, account_id) where gelezen is null;
create index kennisgeving_wacht on toegang.kennisgeving (organisatie_id) where wacht;

-- How someone wants to be told of one kind; without a row the standard counts.
create table toegang.kennisgevingkeuze (
  organisatie_id uuid not null references toegang.organisatie,
  account_id     uuid not null references toegang.account,
  soort          text not null,
  wijze          text not null check (wijze in ('direct', 'dag', 'pagina')),
  primary key (organisatie_id, account_id, soort)
);
alter table toegang.kennisgeving enable row level security;
alter table toegang.kennisgeving force row level security;
create policy tenant on toegang.kennisgeving using (organisatie_id = any (platform.tenants()));
alter table toegang.kennisgevingkeuze enable row level security;
alter table toegang.kennisgevingkeuze force row level security;
create policy tenant on toegang.kennisgevingkeuze using (organisatie_id = any (platform.tenants()));

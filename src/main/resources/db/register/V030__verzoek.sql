-- What samenwerkingsverbanden and schools ask the helpdesk: a BRIN that is not in the list, a koppeling, a question.
-- It holds nothing about pupils: who asks is warned not to name one.
create sequence register.verzoek_nummer;

create table register.verzoek (
  -- given by who asks, so that the same request twice is one
  id               uuid primary key,
  nummer           bigint not null unique default nextval('register.verzoek_nummer'),
  soort            text not null check (soort in ('BRIN', 'KOPPELING', 'VRAAG')),
  -- on whose behalf, and where the answer goes
  organisatie      text not null check (organisatie ~ '^[0-9]{8}[0-9A-Z]{12}$'),
  organisatienaam  text not null,
  email            text not null,
  -- the school that it is about, as it was written; empty at a question about none
  vestiging        text check (vestiging ~ '^[0-9]{2}[A-Z]{2}([0-9]{2})?$'),
  schoolnaam       text not null default '',
  straat           text not null default '',
  huisnummer       text not null default '',
  postcode         text not null default '',
  plaats           text not null default '',
  schoolmail       text not null default '',
  tekst            text not null default '',
  gevraagd         timestamptz not null,
  stand            text not null default 'OPEN' check (stand in ('OPEN', 'GOEDGEKEURD', 'GEWEIGERD')),
  antwoord         text not null default '',
  behandeld        timestamptz,
  behandeld_door   text,
  check ((stand = 'OPEN') = (behandeld is null)),
  check ((behandeld is null) = (behandeld_door is null))
);
create index verzoek_open on register.verzoek (nummer) where stand = 'OPEN';
create index verzoek_organisatie on register.verzoek (organisatie, nummer);

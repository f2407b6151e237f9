-- What someone of the helpdesk looked up: who, when and what kind, and at which organisations. Never for whom: no mail
-- address stands here.
create table register.opzoeking (
  id         uuid primary key default uuidv7(),
  moment     timestamptz not null,
  account_id uuid not null,
  door       text not null,
  soort      text not null check (soort in ('BERICHT', 'ACCOUNT', 'SCHOOL')),
  waar       text not null
);

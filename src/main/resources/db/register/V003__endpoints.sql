-- Where one is reached: a school's environment by its routeringskenmerk, a samenwerkingsverband by its OIN.
-- An endpoint that was replaced stays, so that the past can be read.
create table register.endpoint (
  id           uuid primary key default uuidv7(),
  -- of the numbers with a BRIN, only those in the 500 series
  adres        text not null check (adres ~ '^[0-9]{8}[0-9A-Z]{12}$'
                 and (adres not like '00000007%' or adres ~ '^00000007000[0-9]{2}[A-Z]{2}005[0-9]{2}$')),
  brin         text generated always as (case when adres like '00000007%' then substr(adres, 12, 4) end) stored
                 references register.instelling,
  dienstversie text not null references register.dienstversie,
  url          text not null check (url like 'https://%'),
  systeem_id   uuid not null references register.systeem,
  van          timestamptz not null,
  tot          timestamptz check (tot >= van)
);
create unique index endpoint_geldig on register.endpoint (adres, dienstversie) where tot is null;
create index endpoint_adres on register.endpoint (adres, dienstversie, van);
create index endpoint_brin on register.endpoint (brin, dienstversie, van);
create index endpoint_systeem on register.endpoint (systeem_id);

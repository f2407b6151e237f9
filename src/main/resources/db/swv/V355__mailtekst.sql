-- The samenwerkingsverband's own choice for a mail to schools: whether it goes, to whom, and its words. Without a row, and
-- for words that are null, the standard counts.
create table swv.mailtekst (
  swv_id    uuid not null references swv.samenwerkingsverband,
  -- ontvangstbevestiging, or the code of a state
  soort     text not null,
  verstuur  boolean not null,
  aan       text not null check (aan in ('beide', 'indiener', 'team')),
  onderwerp text check (onderwerp <> ''),
  tekst     text check (tekst <> ''),
  gewijzigd timestamptz not null,
  door      text not null,
  primary key (swv_id, soort),
  check ((onderwerp is null) = (tekst is null))
);
alter table swv.mailtekst enable row level security;
alter table swv.mailtekst force row level security;
create policy tenant on swv.mailtekst using (swv_id = any (platform.tenants()));

-- Of what end a board was reminded, and how many days before: once each. Another last day is another end.
create table register.herinnering (
  soort     text not null check (soort in ('MANDAAT', 'OVEREENKOMST')),
  -- the mandate or the agreement
  id        uuid not null,
  einde     date not null,
  dagen     integer not null,
  verstuurd timestamptz not null,
  primary key (soort, id, einde, dagen)
);
create index mandaat_eindigt on register.mandaat (einde) where ingetrokken_op is null;
create index verwerkersovereenkomst_eindigt on register.verwerkersovereenkomst (einde);

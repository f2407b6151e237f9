-- Testberichten that came in: who asked, for which address, and when. Nothing of a pupil and nothing of a tenant; kept for 30 days.
create table testbericht (
  afzender   text not null,
  id         uuid not null,
  adres      text not null,
  ontvangen  timestamptz not null,
  primary key (afzender, id)
);
create index testbericht_ontvangen on testbericht (ontvangen);
create index testbericht_adres on testbericht (adres, ontvangen);

-- What the helpdesk tells the users of every system: announcements, and maintenance that is planned.
create table register.mededeling (
  id               uuid primary key default uuidv7(),
  soort            text not null check (soort in ('AANKONDIGING', 'ONDERHOUD')),
  titel            text not null,
  tekst            text not null,
  -- an announcement is shown from then until then; maintenance is done then, and shown before it as well
  van              timestamptz not null,
  tot              timestamptz not null check (tot > van),
  -- the kinds of organisation it is for; none for everyone
  voor             text[] not null,
  gemaakt          timestamptz not null,
  door             text not null,
  gewijzigd        timestamptz,
  gewijzigd_door   text,
  ingetrokken      timestamptz,
  ingetrokken_door text,
  versie           integer not null default 0,
  check ((gewijzigd is null) = (gewijzigd_door is null)),
  check ((ingetrokken is null) = (ingetrokken_door is null))
);
create index mededeling_tot on register.mededeling (tot);

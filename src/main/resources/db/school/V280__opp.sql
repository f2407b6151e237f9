-- The ontwikkelingsperspectief of a pupil. What is written now stands field by field in opp_waarde; a
-- finalised version stands whole, as the canonical text that its hash is taken over.
create table school.opp (
    school_id      uuid not null references school.school (id),
    id             uuid not null default uuidv7(),
    leerling_id    uuid not null,
    versie         integer not null default 1,
    doelen         integer[] not null default '{}', -- the goals of the handelingsdeel, in their order
    laatste_doel   integer not null default 0,      -- numbers of goals are never used twice
    laatste_nummer integer not null default 0,      -- of the finalised versions
    concept        boolean not null default true,   -- differs from the last finalised version
    opsteller_naam text not null,
    aangemaakt     timestamptz not null,
    gewijzigd      timestamptz not null,
    verwijderd     timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index opp_leerling on school.opp (school_id, leerling_id, aangemaakt);

-- One answer; its version goes up by itself, so that two people can write in different fields.
create table school.opp_waarde (
    school_id uuid not null,
    opp_id    uuid not null,
    veld      text not null,
    regel     integer not null default 0, -- the number of the goal; 0 outside the handelingsdeel
    versie    integer not null default 1,
    waarde    text not null,
    formulier uuid, -- the open form that wrote it: an answer that got lost makes no second writer of it
    door_naam text not null,
    gewijzigd timestamptz not null,
    primary key (school_id, opp_id, veld, regel),
    foreign key (school_id, opp_id) references school.opp (school_id, id)
);

-- What an answer was, as long as someone may still have a form open that began with it.
create table school.opp_waarde_eerder (
    school_id uuid not null,
    opp_id    uuid not null,
    veld      text not null,
    regel     integer not null default 0,
    versie    integer not null,
    waarde    text not null,
    primary key (school_id, opp_id, veld, regel, versie),
    foreign key (school_id, opp_id) references school.opp (school_id, id)
);

-- What someone wrote in a field that another changed meanwhile; kept until he chose.
create table school.opp_botsing (
    school_id  uuid not null,
    opp_id     uuid not null,
    veld       text not null,
    regel      integer not null default 0,
    account    uuid not null,
    waarde     text not null,
    sinds      timestamptz not null,
    primary key (school_id, opp_id, veld, regel, account),
    foreign key (school_id, opp_id) references school.opp (school_id, id)
);

-- Who has the form open, by a sign of life every half minute.
create table school.opp_aanwezig (
    school_id uuid not null,
    opp_id    uuid not null,
    account   uuid not null,
    formulier uuid not null, -- the page that gave it, so that a page that closes does not end the next one
    naam      text not null,
    deel      text not null,
    gezien    timestamptz not null,
    primary key (school_id, opp_id, account),
    foreign key (school_id, opp_id) references school.opp (school_id, id)
);

create table school.opp_versie (
    school_id   uuid not null,
    id          uuid not null default uuidv7(),
    opp_id      uuid not null,
    leerling_id uuid not null,
    nummer      integer not null,
    hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
    tekst       text not null,
    begindatum  date not null,
    einddatum   date,
    vastgesteld timestamptz not null,
    door        uuid,
    door_naam   text not null,
    primary key (school_id, id),
    unique (school_id, opp_id, nummer),
    foreign key (school_id, opp_id) references school.opp (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index opp_versie_leerling on school.opp_versie (school_id, leerling_id, vastgesteld);

-- Each year with the carers (WPO 40a lid 4); beside the versions, which never change.
create table school.opp_evaluatie (
    school_id   uuid not null,
    id          uuid not null default uuidv7(),
    leerling_id uuid not null,
    opp_id      uuid not null,
    versie      integer not null default 1,
    datum       date not null,
    metwie      text not null,
    gehoord     text not null,
    uitkomst    text not null,
    bijstelling text not null,
    auteur_naam text not null,
    gewijzigd   timestamptz not null,
    verwijderd  timestamptz,
    primary key (school_id, id),
    foreign key (school_id, opp_id) references school.opp (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index opp_evaluatie_opp on school.opp_evaluatie (school_id, opp_id, datum);

alter table school.opp enable row level security;
alter table school.opp force row level security;
create policy tenant on school.opp using (school_id = any (platform.tenants()));
alter table school.opp_waarde enable row level security;
alter table school.opp_waarde force row level security;
create policy tenant on school.opp_waarde using (school_id = any (platform.tenants()));
alter table school.opp_waarde_eerder enable row level security;
alter table school.opp_waarde_eerder force row level security;
create policy tenant on school.opp_waarde_eerder using (school_id = any (platform.tenants()));
alter table school.opp_botsing enable row level security;
alter table school.opp_botsing force row level security;
create policy tenant on school.opp_botsing using (school_id = any (platform.tenants()));
alter table school.opp_aanwezig enable row level security;
alter table school.opp_aanwezig force row level security;
create policy tenant on school.opp_aanwezig using (school_id = any (platform.tenants()));
alter table school.opp_versie enable row level security;
alter table school.opp_versie force row level security;
create policy tenant on school.opp_versie using (school_id = any (platform.tenants()));
alter table school.opp_evaluatie enable row level security;
alter table school.opp_evaluatie force row level security;
create policy tenant on school.opp_evaluatie using (school_id = any (platform.tenants()));

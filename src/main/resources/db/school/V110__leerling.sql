-- Pupils with all that the obligatory blocks of an OSO dossier need. No BSN, no onderwijsnummer.
create table school.groep (
    school_id    uuid not null references school.school (id),
    id           uuid not null default uuidv7(),
    sleutel      text not null,
    naam         text not null,
    jaargroep    text not null default '',
    samengesteld boolean not null default false,
    primary key (school_id, id),
    unique (school_id, sleutel)
);

create table school.leerling (
    school_id               uuid not null references school.school (id),
    id                      uuid not null default uuidv7(),
    versie                  integer not null default 1,
    sleutel                 text,
    leerlingid              text not null default '',
    voornamen               text not null default '',
    roepnaam                text not null default '',
    voorletters             text not null default '',
    voorvoegsel             text not null default '',
    achternaam              text not null default '',
    geboortedatum           date,
    geslacht                smallint not null default 0 check (geslacht in (0, 1, 2, 9)),
    adresgeheim             boolean not null default false,
    straat                  text not null default '',
    huisnummer              text not null default '',
    toevoeging              text not null default '',
    postcode                text not null default '',
    plaats                  text not null default '',
    adres_buitenland        text not null default '',
    telefoon                text not null default '',
    telefoon_geheim         boolean not null default false,
    email                   text not null default '',
    email_geheim            boolean not null default false,
    onderwijs_sinds         date,
    start_huidig_onderwijs  date,
    datum_inschrijving      date,
    datum_uitschrijving     date,
    groep_id                uuid,
    jaargroep               text not null default '',
    vestigingsnummer        integer,
    verzorgersaansprakelijk boolean not null default true,
    huisarts_naam           text not null default '',
    huisarts_telefoon       text not null default '',
    huisarts_email          text not null default '',
    sorteernaam             text not null,
    zoektekst               text not null,
    gewijzigd               timestamptz not null default now(),
    primary key (school_id, id),
    unique (school_id, sleutel),
    foreign key (school_id, groep_id) references school.groep (school_id, id)
);
create index leerling_lijst on school.leerling (school_id, sorteernaam, id);
create index leerling_per_groep on school.leerling (school_id, groep_id);

-- The samengestelde groepen of a pupil, beside the one groep of the pupil itself.
create table school.leerling_groep (
    school_id   uuid not null,
    leerling_id uuid not null,
    groep_id    uuid not null,
    primary key (school_id, leerling_id, groep_id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, groep_id) references school.groep (school_id, id)
);
create index leerling_groep_per_groep on school.leerling_groep (school_id, groep_id);

create table school.verzorger (
    school_id               uuid not null,
    id                      uuid not null default uuidv7(),
    leerling_id             uuid not null,
    versie                  integer not null default 1,
    roepnaam                text not null default '',
    voorletters             text not null default '',
    voorvoegsel             text not null default '',
    achternaam              text not null,
    relatie                 smallint not null check (relatie between 1 and 9),
    wettigevertegenwoordiger boolean not null default true,
    adreskeuze              text not null default 'kind' check (adreskeuze in ('kind', 'eigen', 'geheim')),
    straat                  text not null default '',
    huisnummer              text not null default '',
    toevoeging              text not null default '',
    postcode                text not null default '',
    plaats                  text not null default '',
    telefoon                text not null default '',
    telefoon_geheim         boolean not null default false,
    email                   text not null default '',
    email_geheim            boolean not null default false,
    verwijderd              timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index verzorger_leerling on school.verzorger (school_id, leerling_id);

create table school.schoolloopbaan (
    school_id      uuid not null,
    id             uuid not null default uuidv7(),
    leerling_id    uuid not null,
    versie         integer not null default 1,
    schooljaar     text not null check (schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
    groepscode     text not null,
    groepsnaam     text not null default '',
    jaargroep      text not null,
    begindatum     date,
    einddatum      date,
    brin           text not null check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
    vestigingscode text not null check (vestigingscode ~ '^[0-9]{2}$'),
    schoolsoort    text not null default '',
    verwijderd     timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index schoolloopbaan_leerling on school.schoolloopbaan (school_id, leerling_id);

alter table school.groep enable row level security;
alter table school.groep force row level security;
create policy tenant on school.groep using (school_id = any (platform.tenants()));
alter table school.leerling enable row level security;
alter table school.leerling force row level security;
create policy tenant on school.leerling using (school_id = any (platform.tenants()));
alter table school.leerling_groep enable row level security;
alter table school.leerling_groep force row level security;
create policy tenant on school.leerling_groep using (school_id = any (platform.tenants()));
alter table school.verzorger enable row level security;
alter table school.verzorger force row level security;
create policy tenant on school.verzorger using (school_id = any (platform.tenants()));
alter table school.schoolloopbaan enable row level security;
alter table school.schoolloopbaan force row level security;
create policy tenant on school.schoolloopbaan using (school_id = any (platform.tenants()));

-- An EDEXML file that was uploaded: what it would change, until that is applied or thrown away. The file itself is nowhere.
create table school.inlezing (
    school_id        uuid not null references school.school (id),
    id               uuid not null default uuidv7(),
    stand            text not null check (stand in ('LEZEN', 'VERGELIJKEN', 'VOORBEELD', 'TOEPASSEN', 'TOEGEPAST')),
    door             uuid not null,
    door_naam        text not null,
    begonnen         timestamptz not null,
    -- the last sign of life of whoever works on it
    bijgewerkt       timestamptz not null,
    -- in bytes; no size when nobody said it
    grootte          bigint,
    gelezen          bigint not null default 0,
    leerlingen       integer not null default 0,
    -- what the file says of itself: version, date, school
    kop              jsonb not null default '{}',
    schooljaar       text not null default '',
    -- how many numbers of persons were passed over, and how many of the staff have a task without an account
    nummers          integer not null default 0,
    anderen          integer not null default 0,
    -- what was decided when it was applied
    uitschrijven_per date,
    -- what there is to say since: that others changed something, that applying failed
    melding          text not null default '',
    -- of what was applied: how many of each kind, and which vestigingen were taken
    uitkomst         jsonb not null default '{}',
    vestigingen      text[] not null default '{}',
    primary key (school_id, id)
);

create table school.inlezing_vestiging (
    school_id   uuid not null,
    inlezing_id uuid not null,
    -- empty: the pupils that the file gives no vestiging
    sleutel     text not null,
    naam        text not null,
    -- when it is a nevenvestiging that is administered in this environment
    nummer      integer,
    gekozen     boolean not null default false,
    primary key (school_id, inlezing_id, sleutel),
    foreign key (school_id, inlezing_id) references school.inlezing (school_id, id) on delete cascade
);

create table school.inlezing_groep (
    school_id    uuid not null,
    inlezing_id  uuid not null,
    sleutel      text not null,
    naam         text not null,
    jaargroep    text not null,
    samengesteld boolean not null,
    primary key (school_id, inlezing_id, sleutel),
    foreign key (school_id, inlezing_id) references school.inlezing (school_id, id) on delete cascade
);

create table school.inlezing_leerling (
    school_id     uuid not null,
    inlezing_id   uuid not null,
    nummer        integer not null,
    -- of the file; 0 for a pupil of the school that the file does not have
    regel         integer not null,
    sleutel       text not null,
    voornamen     text not null default '',
    roepnaam      text not null default '',
    voorletters   text not null default '',
    voorvoegsel   text not null default '',
    achternaam    text not null default '',
    geboortedatum date,
    geslacht      smallint not null default 0,
    jaargroep     text not null default '',
    groep         text not null default '',
    samengesteld  text[] not null default '{}',
    vestiging     text not null default '',
    email         text not null default '',
    instroom      date,
    uitstroom     date,
    -- the first name and the last name without accents and capitals, to recognise a pupil by
    voornaam_kaal   text not null default '',
    achternaam_kaal text not null default '',
    sorteernaam   text not null,
    zoektekst     text not null,
    -- why it cannot be taken over: [{"regel", "element", "sleutel", "gegevens"}]
    redenen       jsonb not null default '[]',
    -- what comparing gave: whom it is, what it does, what changes [{"veld", "was", "wordt"}], and whether the school
    -- career gets a row or has rows to close
    leerling_id   uuid,
    soort         text check (soort in ('NIEUW', 'GEWIJZIGD', 'TERUG', 'VERTROKKEN', 'GEWEIGERD', 'GELIJK',
                                        'ELDERS', 'AL_WEG')),
    velden        jsonb not null default '[]',
    loopbaan      boolean not null default false,
    -- since the preview was made, someone changed the pupil
    anders        boolean not null default false,
    overslaan     boolean not null default false,
    primary key (school_id, inlezing_id, nummer),
    foreign key (school_id, inlezing_id) references school.inlezing (school_id, id) on delete cascade
);
create index inlezing_leerling_lijst
    on school.inlezing_leerling (school_id, inlezing_id, soort, sorteernaam, nummer);
create index inlezing_leerling_sleutel on school.inlezing_leerling (school_id, inlezing_id, sleutel);
create index inlezing_leerling_wie on school.inlezing_leerling (school_id, inlezing_id, leerling_id);

-- Who could have an account; nobody gets one unless it is chosen here.
create table school.inlezing_leerkracht (
    school_id   uuid not null,
    inlezing_id uuid not null,
    nummer      integer not null,
    regel       integer not null,
    sleutel     text not null,
    naam        text not null,
    sorteernaam text not null,
    rol         text not null,
    groepen     text[] not null default '{}',
    email       text not null default '',
    gekozen     boolean not null default false,
    primary key (school_id, inlezing_id, nummer),
    foreign key (school_id, inlezing_id) references school.inlezing (school_id, id) on delete cascade
);
create index inlezing_leerkracht_lijst on school.inlezing_leerkracht (school_id, inlezing_id, sorteernaam, nummer);

alter table school.inlezing enable row level security;
alter table school.inlezing force row level security;
create policy tenant on school.inlezing using (school_id = any (platform.tenants()));
alter table school.inlezing_vestiging enable row level security;
alter table school.inlezing_vestiging force row level security;
create policy tenant on school.inlezing_vestiging using (school_id = any (platform.tenants()));
alter table school.inlezing_groep enable row level security;
alter table school.inlezing_groep force row level security;
create policy tenant on school.inlezing_groep using (school_id = any (platform.tenants()));
alter table school.inlezing_leerling enable row level security;
alter table school.inlezing_leerling force row level security;
create policy tenant on school.inlezing_leerling using (school_id = any (platform.tenants()));
alter table school.inlezing_leerkracht enable row level security;
alter table school.inlezing_leerkracht force row level security;
create policy tenant on school.inlezing_leerkracht using (school_id = any (platform.tenants()));

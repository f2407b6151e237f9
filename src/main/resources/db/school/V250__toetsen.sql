-- Tests of a pupil that do not belong to a method, IQ tests, and what a file with test results would change.
create table school.toets (
    school_id     uuid not null,
    id            uuid not null default uuidv7(),
    leerling_id   uuid not null,
    versie        integer not null default 1,
    leergebied    text not null,
    -- what it is about when it is none of the usual leergebieden
    vak           text not null default '',
    toetscode     text not null,
    toetsnaam     text not null default '',
    toetsversie   text not null default '',
    -- a part of a test has a row of its own
    onderdeel     text not null default '',
    onderdeelnaam text not null default '',
    afnamedatum   date not null,
    jaargroep     text not null default '',
    -- months of education since the start of group 3, ten in a school year
    dl            integer,
    resultaat     jsonb not null,
    opmerking     text not null default '',
    -- the key of the result in the file it came from; none when it was put in by hand
    sleutel       text,
    aangemaakt    timestamptz not null,
    door_naam     text not null default '',
    gewijzigd     timestamptz,
    verwijderd    timestamptz,
    primary key (school_id, id),
    unique (school_id, leerling_id, toetscode, onderdeel, sleutel),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index toets_leerling on school.toets (school_id, leerling_id, afnamedatum);

create table school.iqtoets (
    school_id        uuid not null,
    id               uuid not null default uuidv7(),
    leerling_id      uuid not null,
    versie           integer not null default 1,
    testnaam         text not null,
    afnamedatum      date not null,
    afgenomen_door   text not null default '',
    functie          text not null default '',
    totaal           smallint,
    laag             smallint,
    hoog             smallint,
    -- of the interval, as a percentage: 90 or 95
    betrouwbaarheid  smallint,
    -- [{"code", "naam", "score", "laag", "hoog"}]
    indexen          jsonb not null default '[]',
    opmerking        text not null default '',
    aangemaakt       timestamptz not null,
    door_naam        text not null default '',
    gewijzigd        timestamptz,
    verwijderd       timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index iqtoets_leerling on school.iqtoets (school_id, leerling_id, afnamedatum);

-- From which vaardigheidsscore on a result of a test has this niveau; below the last one it is V.
create table school.toetsnorm (
    school_id  uuid not null references school.school (id),
    id         uuid not null default uuidv7(),
    versie     integer not null default 1,
    toetscode  text not null,
    naam       text not null default '',
    grens_i    numeric not null,
    grens_ii   numeric not null,
    grens_iii  numeric not null,
    grens_iv   numeric not null,
    verwijderd timestamptz,
    primary key (school_id, id),
    unique (school_id, toetscode),
    check (grens_i > grens_ii and grens_ii > grens_iii and grens_iii > grens_iv)
);

-- A file that was uploaded, until it is applied or thrown away. What was wrong with it stands beside it, never the file.
create table school.toetsinlezing (
    school_id uuid not null references school.school (id),
    id        uuid not null default uuidv7(),
    -- only the results of this pupil
    leerling_id uuid,
    bestand   jsonb not null,
    gemaakt   timestamptz not null,
    door      uuid not null,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);

create table school.toetsinlezing_regel (
    school_id     uuid not null,
    inlezing_id   uuid not null,
    nummer        integer not null,
    -- of the file
    regel         integer not null,
    leerling      text not null,
    leerling_id   uuid,
    -- of the row it changes, and the version of that row that was compared with
    toets_id      uuid,
    toets_versie  integer,
    soort         text not null check (soort in ('NIEUW', 'GEWIJZIGD', 'GELIJK', 'VERWIJDERD', 'ONBEKEND')),
    leergebied    text not null,
    vak           text not null,
    toetscode     text not null,
    toetsnaam     text not null,
    toetsversie   text not null,
    onderdeel     text not null,
    onderdeelnaam text not null,
    afnamedatum   date not null,
    jaargroep     text not null default '',
    dl            integer,
    resultaat     jsonb not null,
    sleutel       text not null,
    primary key (school_id, inlezing_id, nummer),
    foreign key (school_id, inlezing_id) references school.toetsinlezing (school_id, id) on delete cascade
);

alter table school.toets enable row level security;
alter table school.toets force row level security;
create policy tenant on school.toets using (school_id = any (platform.tenants()));
alter table school.iqtoets enable row level security;
alter table school.iqtoets force row level security;
create policy tenant on school.iqtoets using (school_id = any (platform.tenants()));
alter table school.toetsnorm enable row level security;
alter table school.toetsnorm force row level security;
create policy tenant on school.toetsnorm using (school_id = any (platform.tenants()));
alter table school.toetsinlezing enable row level security;
alter table school.toetsinlezing force row level security;
create policy tenant on school.toetsinlezing using (school_id = any (platform.tenants()));
alter table school.toetsinlezing_regel enable row level security;
alter table school.toetsinlezing_regel force row level security;
create policy tenant on school.toetsinlezing_regel using (school_id = any (platform.tenants()));

-- The overviews that were made of a pupil's file and kept in the map, with what each was made of; and the orders to make
-- several at once.
create table school.overzicht (
    school_id     uuid not null,
    id            uuid not null default uuidv7(),
    leerling_id   uuid not null,
    soort         text not null,
    document_id   uuid not null,
    -- the content as it was made: when the document has another one now, someone put a file of their own in its place
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    variant       text not null,
    onderdelen    uuid[] not null,
    logo          boolean not null,
    -- nobody chose anything else than was proposed: renewed with what is proposed then
    standaard     boolean not null,
    vingerafdruk  text not null,
    gemaakt       timestamptz not null,
    door          uuid,
    door_naam     text not null,
    primary key (school_id, id),
    unique (school_id, document_id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, document_id) references school.document (school_id, id)
);
create index overzicht_leerling on school.overzicht (school_id, leerling_id);

create table school.overzicht_bron (
    school_id    uuid not null,
    overzicht_id uuid not null,
    soort        text not null,
    bron_id      uuid not null,
    versie       integer not null,
    primary key (school_id, overzicht_id, soort, bron_id),
    foreign key (school_id, overzicht_id) references school.overzicht (school_id, id) on delete cascade
);

create table school.overzichtopdracht (
    school_id   uuid not null references school.school (id),
    id          uuid not null default uuidv7(),
    account     uuid not null,
    naam        text not null,
    aangevraagd timestamptz not null,
    klaar       timestamptz,
    primary key (school_id, id)
);
create index overzichtopdracht_account on school.overzichtopdracht (school_id, account, aangevraagd);

create table school.overzichtopdracht_regel (
    school_id   uuid not null,
    opdracht_id uuid not null,
    volgorde    integer not null,
    leerling_id uuid not null,
    soort       text not null,
    -- empty: what is proposed
    variant     text not null,
    logo        boolean not null,
    -- the document that it renews, with the choices it was made with
    vernieuwt   uuid,
    stand       text not null default 'wacht' check (stand in ('wacht', 'bezig', 'klaar', 'ontbreekt', 'mislukt')),
    document_id uuid,
    -- why not, and what to do about it
    melding     text not null default '',
    argumenten  text[] not null default '{}',
    knop        text not null default '',
    adres       text not null default '',
    primary key (school_id, opdracht_id, volgorde),
    foreign key (school_id, opdracht_id) references school.overzichtopdracht (school_id, id) on delete cascade,
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, document_id) references school.document (school_id, id)
);

alter table school.overzicht enable row level security;
alter table school.overzicht force row level security;
create policy tenant on school.overzicht using (school_id = any (platform.tenants()));
alter table school.overzicht_bron enable row level security;
alter table school.overzicht_bron force row level security;
create policy tenant on school.overzicht_bron using (school_id = any (platform.tenants()));
alter table school.overzichtopdracht enable row level security;
alter table school.overzichtopdracht force row level security;
create policy tenant on school.overzichtopdracht using (school_id = any (platform.tenants()));
alter table school.overzichtopdracht_regel enable row level security;
alter table school.overzichtopdracht_regel force row level security;
create policy tenant on school.overzichtopdracht_regel using (school_id = any (platform.tenants()));

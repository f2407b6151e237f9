-- The map of a pupil: documents (their content is in the content store) and notities.
create table school.categorie (
    school_id uuid not null references school.school (id),
    id        uuid not null default uuidv7(),
    naam      text not null,
    volgorde  integer not null,
    actief    boolean not null default true,
    primary key (school_id, id)
);
create unique index categorie_naam on school.categorie (school_id, lower(naam));

create table school.document (
    school_id     uuid not null,
    id            uuid not null default uuidv7(),
    leerling_id   uuid not null,
    versie        integer not null default 1,
    onderwerp     text not null,
    categorie_id  uuid,
    documentsoort text not null,
    bestandsnaam  text not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    grootte       bigint not null,
    mediatype     text not null,
    toegevoegd    timestamptz not null,
    door          uuid,
    door_naam     text not null,
    verwijderd    timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, categorie_id) references school.categorie (school_id, id)
);
create index document_leerling on school.document (school_id, leerling_id, toegevoegd);

-- What a document was before it was replaced.
create table school.documentversie (
    school_id    uuid not null,
    document_id  uuid not null,
    versie       integer not null,
    bestandsnaam text not null,
    sha256       text not null,
    grootte      bigint not null,
    mediatype    text not null,
    toegevoegd   timestamptz not null,
    door_naam    text not null,
    primary key (school_id, document_id, versie),
    foreign key (school_id, document_id) references school.document (school_id, id)
);

create table school.notitie (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    leerling_id  uuid not null,
    versie       integer not null default 1,
    datum        date not null,
    categorie_id uuid,
    tekst        text not null,
    auteur       uuid,
    auteur_naam  text not null,
    aangemaakt   timestamptz not null,
    gewijzigd    timestamptz,
    verwijderd   timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, categorie_id) references school.categorie (school_id, id)
);
create index notitie_leerling on school.notitie (school_id, leerling_id, datum);

alter table school.categorie enable row level security;
alter table school.categorie force row level security;
create policy tenant on school.categorie using (school_id = any (platform.tenants()));
alter table school.document enable row level security;
alter table school.document force row level security;
create policy tenant on school.document using (school_id = any (platform.tenants()));
alter table school.documentversie enable row level security;
alter table school.documentversie force row level security;
create policy tenant on school.documentversie using (school_id = any (platform.tenants()));
alter table school.notitie enable row level security;
alter table school.notitie force row level security;
create policy tenant on school.notitie using (school_id = any (platform.tenants()));

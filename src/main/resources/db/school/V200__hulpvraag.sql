-- A request for support, from draft to besluit. The state is the canonical one; the label is the SWV's.
create table school.hulpvraag (
    school_id               uuid not null references school.school (id),
    id                      uuid not null default uuidv7(),
    leerling_id             uuid not null,
    versie                  integer not null default 1,
    eigen_referentie        text not null,
    swv_oin                 text check (swv_oin ~ '^[0-9]{8}[0-9A-Z]{12}$'),
    swv_nummer              text,
    swv_naam                text not null default '',
    aanvraagtype_id         uuid,
    aanvraagtype            jsonb, -- what the SWV asks for this type, as last seen
    omschrijving            text not null default '',
    blokken                 text[] not null default '{}', -- the optional categories that go along
    toelichting             text not null default 'automatisch'
                            check (toelichting in ('automatisch', 'document', 'nvt')),
    toelichting_document_id uuid,
    toelichting_reden       text not null default '',
    status                  text not null default 'concept',
    label                   text not null default '',
    status_sinds            timestamptz not null,
    status_toelichting      text not null default '',
    gecontroleerd           timestamptz,
    dossiernummer           text,
    bericht_id              uuid, -- the message that carries it now
    opsteller               uuid not null,
    opsteller_naam          text not null,
    opsteller_email         text not null,
    aangemaakt              timestamptz not null,
    gewijzigd               timestamptz not null,
    verwijderd              timestamptz,
    primary key (school_id, id),
    unique (school_id, eigen_referentie),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index hulpvraag_leerling on school.hulpvraag (school_id, leerling_id);
create index hulpvraag_lijst on school.hulpvraag (school_id, status_sinds, id);

-- The last number given per school and year; references are never used twice.
create table school.hulpvraag_teller (
    school_id uuid not null references school.school (id),
    jaar      integer not null,
    laatste   integer not null,
    primary key (school_id, jaar)
);

create table school.hulpvraag_bijlage (
    school_id    uuid not null,
    hulpvraag_id uuid not null,
    document_id  uuid not null,
    primary key (school_id, hulpvraag_id, document_id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id),
    foreign key (school_id, document_id) references school.document (school_id, id)
);

create table school.hulpvraag_notitie (
    school_id    uuid not null,
    hulpvraag_id uuid not null,
    notitie_id   uuid not null,
    primary key (school_id, hulpvraag_id, notitie_id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id),
    foreign key (school_id, notitie_id) references school.notitie (school_id, id)
);

-- Each message to the SWV: the hulpvraag itself (a new one after a refusal) and each aanvulling.
create table school.hulpvraag_bericht (
    school_id    uuid not null,
    id           uuid not null,
    hulpvraag_id uuid not null,
    soort        text not null check (soort in ('hulpvraag', 'aanvulling')),
    toestand     text not null default 'in-de-wachtrij',
    poging       integer not null default 0,
    redenen      text[] not null default '{}',
    volgende     timestamptz,
    verzonden    timestamptz not null,
    sinds        timestamptz not null,
    omschrijving text not null default '',
    dossier      text check (dossier ~ '^[0-9a-f]{64}$'),
    bewijs       text,
    door         uuid not null,
    door_naam    text not null,
    primary key (school_id, id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id)
);
create index hulpvraag_bericht_hulpvraag on school.hulpvraag_bericht (school_id, hulpvraag_id, verzonden);

-- The documents of a message, frozen as they were sent.
create table school.hulpvraag_bericht_document (
    school_id    uuid not null,
    bericht_id   uuid not null,
    volgorde     integer not null,
    document_id  uuid, -- none for what the program wrote itself
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    naam         text not null,
    soort        text not null,
    omschrijving text,
    grootte      bigint not null,
    mediatype    text not null,
    primary key (school_id, bericht_id, volgorde),
    foreign key (school_id, bericht_id) references school.hulpvraag_bericht (school_id, id)
);
create index hulpvraag_bericht_document_document
    on school.hulpvraag_bericht_document (school_id, document_id);

-- What happened, for the timeline. A status has the id of its message, so that it counts once.
create table school.hulpvraag_gebeurtenis (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    hulpvraag_id uuid not null,
    moment       timestamptz not null,
    soort        text not null,
    wie          text not null default '',
    tekst        text not null default '',
    primary key (school_id, id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id)
);
create index hulpvraag_gebeurtenis_hulpvraag
    on school.hulpvraag_gebeurtenis (school_id, hulpvraag_id, moment);

alter table school.hulpvraag enable row level security;
alter table school.hulpvraag force row level security;
create policy tenant on school.hulpvraag using (school_id = any (platform.tenants()));
alter table school.hulpvraag_teller enable row level security;
alter table school.hulpvraag_teller force row level security;
create policy tenant on school.hulpvraag_teller using (school_id = any (platform.tenants()));
alter table school.hulpvraag_bijlage enable row level security;
alter table school.hulpvraag_bijlage force row level security;
create policy tenant on school.hulpvraag_bijlage using (school_id = any (platform.tenants()));
alter table school.hulpvraag_notitie enable row level security;
alter table school.hulpvraag_notitie force row level security;
create policy tenant on school.hulpvraag_notitie using (school_id = any (platform.tenants()));
alter table school.hulpvraag_bericht enable row level security;
alter table school.hulpvraag_bericht force row level security;
create policy tenant on school.hulpvraag_bericht using (school_id = any (platform.tenants()));
alter table school.hulpvraag_bericht_document enable row level security;
alter table school.hulpvraag_bericht_document force row level security;
create policy tenant on school.hulpvraag_bericht_document using (school_id = any (platform.tenants()));
alter table school.hulpvraag_gebeurtenis enable row level security;
alter table school.hulpvraag_gebeurtenis force row level security;
create policy tenant on school.hulpvraag_gebeurtenis using (school_id = any (platform.tenants()));

-- Which environment is reached under a routeringskenmerk: asked before there is a tenant, so that
-- it holds nothing but organisations. Kept by the database itself whenever a school is written.
create table school.routering (
    routeringskenmerk text primary key,
    omgeving          uuid not null unique
);
create function school.houd_routering_bij() returns trigger language plpgsql as $$
begin
    insert into school.routering (routeringskenmerk, omgeving)
    values ('00000007000' || new.brin || '005' || lpad(new.vestigingsnummer::text, 2, '0'), new.id)
    on conflict (omgeving) do update set routeringskenmerk = excluded.routeringskenmerk;
    return new;
end $$;
create trigger routering after insert or update of brin, vestigingsnummer on school.school
    for each row execute function school.houd_routering_bij();

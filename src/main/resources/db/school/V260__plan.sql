-- Plans: of one pupil, or of a group and then shown at each of its pupils.
create table school.plan (
    school_id       uuid not null references school.school (id),
    id              uuid not null default uuidv7(),
    versie          integer not null default 1,
    soort           text not null check (soort in ('INDIVIDUEEL', 'GROEP')),
    titel           text not null,
    isgerichtop     text not null, -- the OSO element of this name
    beginsituatie   text not null default '',
    aanpak          text not null default '',
    begin           date not null,
    einde           date not null,
    auteur          uuid,
    auteur_naam     text not null,
    aangemaakt      timestamptz not null,
    gewijzigd       timestamptz,
    evaluatie_datum date,
    evaluatie       text not null default '',
    evaluatie_door  text not null default '',
    verwijderd      timestamptz,
    primary key (school_id, id),
    check (einde >= begin)
);

create table school.plandoel (
    school_id uuid not null,
    plan_id   uuid not null,
    nummer    integer not null,
    doel      text not null,
    aanpak    text not null default '',
    middelen  text not null default '',
    wie       text not null default '',
    wanneer   text not null default '',
    uitslag   text check (uitslag in ('BEHAALD', 'DEELS', 'NIET')),
    primary key (school_id, plan_id, nummer),
    foreign key (school_id, plan_id) references school.plan (school_id, id)
);

-- For whom a plan is. Which hulpvraag it belongs to differs by pupil, and no other pupil's page shows it.
create table school.plan_leerling (
    school_id    uuid not null,
    plan_id      uuid not null,
    leerling_id  uuid not null,
    hulpvraag_id uuid,
    primary key (school_id, plan_id, leerling_id),
    foreign key (school_id, plan_id) references school.plan (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index plan_per_leerling on school.plan_leerling (school_id, leerling_id);

alter table school.plan enable row level security;
alter table school.plan force row level security;
create policy tenant on school.plan using (school_id = any (platform.tenants()));
alter table school.plandoel enable row level security;
alter table school.plandoel force row level security;
create policy tenant on school.plandoel using (school_id = any (platform.tenants()));
alter table school.plan_leerling enable row level security;
alter table school.plan_leerling force row level security;
create policy tenant on school.plan_leerling using (school_id = any (platform.tenants()));

-- What the blocks of an OSO dossier can carry and has no table of its own: one row per diagnose, decision,
-- list of marks and so on. The fields are those of the standard (oso.Elementsoort), by their path.
create table school.gegeven (
    school_id   uuid not null,
    id          uuid not null default uuidv7(),
    leerling_id uuid not null,
    soort       text not null check (soort ~ '^[a-z-]+$'),
    enkel       boolean not null,
    inhoud      jsonb not null check (jsonb_typeof(inhoud) = 'object'),
    meesturen   boolean not null,
    versie      integer not null default 1,
    gewijzigd   timestamptz not null,
    door_naam   text not null default '',
    verwijderd  timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index gegeven_leerling on school.gegeven (school_id, leerling_id);
-- Of some kinds a pupil has one.
create unique index gegeven_enkel on school.gegeven (school_id, leerling_id, soort)
    where enkel and verwijderd is null;

alter table school.gegeven enable row level security;
alter table school.gegeven force row level security;
create policy tenant on school.gegeven using (school_id = any (platform.tenants()));

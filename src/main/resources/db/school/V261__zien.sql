-- ZIEN! observation lists. The statements are configuration of the school: the program brings a set of its own (not the
-- copyrighted texts), which the school replaces by those it has a licence for. A statement that was answered never changes:
-- mending its text switches it off and adds another, so that an old list still says what was asked.
create table school.zienstelling (
    school_id uuid not null references school.school (id),
    id        uuid not null default uuidv7(),
    categorie text not null,
    volgorde  integer not null,
    tekst     text not null,
    omgekeerd boolean not null default false, -- that it is so is a weakness
    actief    boolean not null default true,
    standaard text, -- its code in the set of the program
    primary key (school_id, id),
    unique (school_id, standaard)
);

create table school.zienlijst (
    school_id   uuid not null,
    id          uuid not null default uuidv7(),
    leerling_id uuid not null,
    versie      integer not null default 1,
    datum       date not null,
    groep       text not null default '',
    observator  text not null,
    toelichting text not null default '',
    auteur      uuid,
    aangemaakt  timestamptz not null,
    gewijzigd   timestamptz,
    verwijderd  timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index zienlijst_leerling on school.zienlijst (school_id, leerling_id, datum);

-- Each statement that was asked; without an answer: not filled in.
create table school.zienantwoord (
    school_id    uuid not null,
    zienlijst_id uuid not null,
    stelling_id  uuid not null,
    antwoord     smallint check (antwoord between 1 and 4),
    primary key (school_id, zienlijst_id, stelling_id),
    foreign key (school_id, zienlijst_id) references school.zienlijst (school_id, id),
    foreign key (school_id, stelling_id) references school.zienstelling (school_id, id)
);

-- Percentiles come from the norms of the instrument, and are taken over by hand.
create table school.zienpercentiel (
    school_id    uuid not null,
    zienlijst_id uuid not null,
    categorie    text not null,
    percentiel   smallint not null check (percentiel between 0 and 100),
    primary key (school_id, zienlijst_id, categorie),
    foreign key (school_id, zienlijst_id) references school.zienlijst (school_id, id)
);

alter table school.zienstelling enable row level security;
alter table school.zienstelling force row level security;
create policy tenant on school.zienstelling using (school_id = any (platform.tenants()));
alter table school.zienlijst enable row level security;
alter table school.zienlijst force row level security;
create policy tenant on school.zienlijst using (school_id = any (platform.tenants()));
alter table school.zienantwoord enable row level security;
alter table school.zienantwoord force row level security;
create policy tenant on school.zienantwoord using (school_id = any (platform.tenants()));
alter table school.zienpercentiel enable row level security;
alter table school.zienpercentiel force row level security;
create policy tenant on school.zienpercentiel using (school_id = any (platform.tenants()));

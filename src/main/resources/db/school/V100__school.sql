-- The school environment: its id is the tenant of everything else in this schema.
create table school.school (
    id               uuid primary key,
    versie           integer not null default 1,
    naam             text not null,
    brin             text not null check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
    vestigingsnummer integer not null default 0 check (vestigingsnummer between 0 and 99),
    schoolsoort      text not null,
    bestuur_nummer   text not null default '',
    bestuur_naam     text not null default '',
    straat           text not null default '',
    huisnummer       text not null default '',
    toevoeging       text not null default '',
    postcode         text not null default '',
    plaats           text not null default '',
    telefoon         text not null default '',
    email            text not null default '',
    teamadres        text not null default '',
    directeur        text not null default '',
    website          text not null default '',
    logo_sha256      text check (logo_sha256 ~ '^[0-9a-f]{64}$'),
    logo_mediatype   text,
    gewijzigd        timestamptz not null default now(),
    unique (brin, vestigingsnummer)
);
alter table school.school enable row level security;
alter table school.school force row level security;
create policy tenant on school.school using (id = any (platform.tenants()));

-- The vestigingen whose pupils are administered in this environment, beside the one that holds it.
create table school.vestiging (
    school_id uuid not null references school.school (id),
    nummer    integer not null check (nummer between 0 and 99),
    naam      text not null,
    plaats    text not null default '',
    primary key (school_id, nummer)
);
alter table school.vestiging enable row level security;
alter table school.vestiging force row level security;
create policy tenant on school.vestiging using (school_id = any (platform.tenants()));

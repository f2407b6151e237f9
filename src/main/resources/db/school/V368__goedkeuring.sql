-- Whether a hulpvraag goes out only with the approval of the directeur. Each change is a row, with who and when: the newest counts.
create table school.goedkeuringsregel (
    school_id uuid not null references school.school (id),
    id        uuid not null default uuidv7(),
    aan       boolean not null,
    account   uuid not null,
    naam      text not null,
    moment    timestamptz not null,
    primary key (school_id, id)
);

-- Each time that approval was asked or given, bound to the content by a fingerprint of all that would be sent.
create table school.hulpvraag_goedkeuring (
    school_id       uuid not null,
    id              uuid not null default uuidv7(),
    hulpvraag_id    uuid not null,
    stand           text not null
                    check (stand in ('gevraagd', 'ingetrokken', 'teruggegeven', 'vervallen', 'goedgekeurd')),
    vingerafdruk    text not null check (vingerafdruk ~ '^[0-9a-f]{64}$'),
    aanbieder       uuid not null,
    aanbieder_naam  text not null,
    aanbieder_email text not null,
    aangeboden      timestamptz not null,
    door            uuid,
    door_naam       text not null default '',
    moment          timestamptz,
    reden           text not null default '',
    primary key (school_id, id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id)
);
create index hulpvraag_goedkeuring_hulpvraag on school.hulpvraag_goedkeuring (school_id, hulpvraag_id, id);
-- One question at a time.
create unique index hulpvraag_goedkeuring_open on school.hulpvraag_goedkeuring (school_id, hulpvraag_id)
    where stand = 'gevraagd';

alter table school.goedkeuringsregel enable row level security;
alter table school.goedkeuringsregel force row level security;
create policy tenant on school.goedkeuringsregel using (school_id = any (platform.tenants()));
alter table school.hulpvraag_goedkeuring enable row level security;
alter table school.hulpvraag_goedkeuring force row level security;
create policy tenant on school.hulpvraag_goedkeuring using (school_id = any (platform.tenants()));

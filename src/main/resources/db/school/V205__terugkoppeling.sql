-- What the samenwerkingsverband asks for, and what it decided, each once by the id of its message.
create table school.hulpvraag_aanvulverzoek (
    school_id    uuid not null,
    id           uuid not null,
    hulpvraag_id uuid not null,
    ontvangen    timestamptz not null,
    vragen       jsonb not null,
    primary key (school_id, id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id)
);
create table school.hulpvraag_besluit (
    school_id    uuid not null,
    id           uuid not null,
    hulpvraag_id uuid not null,
    ontvangen    timestamptz not null,
    uitkomst     text not null,
    kenmerk      text,
    datum        date not null,
    geldig_vanaf date,
    geldig_tot   date,
    toelichting  text,
    documenten   jsonb not null,
    primary key (school_id, id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id)
);
create index hulpvraag_aanvulverzoek_hulpvraag
    on school.hulpvraag_aanvulverzoek (school_id, hulpvraag_id, ontvangen);
create index hulpvraag_besluit_hulpvraag
    on school.hulpvraag_besluit (school_id, hulpvraag_id, ontvangen);
alter table school.hulpvraag_aanvulverzoek enable row level security;
alter table school.hulpvraag_aanvulverzoek force row level security;
create policy tenant on school.hulpvraag_aanvulverzoek using (school_id = any (platform.tenants()));
alter table school.hulpvraag_besluit enable row level security;
alter table school.hulpvraag_besluit force row level security;
create policy tenant on school.hulpvraag_besluit using (school_id = any (platform.tenants()));

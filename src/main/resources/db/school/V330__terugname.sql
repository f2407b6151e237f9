-- Withdrawing and calling back are messages that a hulpvraag follows as it does the others.
alter table school.hulpvraag_bericht drop constraint hulpvraag_bericht_soort_check;
alter table school.hulpvraag_bericht add constraint hulpvraag_bericht_soort_check
    check (soort in ('hulpvraag', 'aanvulling', 'intrekking', 'terughaling'));

-- What a terughaling calls back: these contents of what was sent before it, or all of it.
create table school.hulpvraag_terughaling (
    school_id  uuid not null,
    bericht_id uuid not null,
    geheel     boolean not null,
    inhouden   text[] not null,
    primary key (school_id, bericht_id),
    foreign key (school_id, bericht_id) references school.hulpvraag_bericht (school_id, id)
);
alter table school.hulpvraag_terughaling enable row level security;
alter table school.hulpvraag_terughaling force row level security;
create policy tenant on school.hulpvraag_terughaling using (school_id = any (platform.tenants()));

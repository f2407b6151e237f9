-- When this environment last sent a samenwerkingsverband a testbericht by itself: written before it goes, so that it goes once.
create table school.ketenproef (
    school_id uuid not null references school.school (id),
    swv       text not null check (swv ~ '^[0-9]{8}[0-9A-Z]{12}$'),
    begonnen  timestamptz not null,
    primary key (school_id, swv)
);
alter table school.ketenproef enable row level security;
alter table school.ketenproef force row level security;
create policy tenant on school.ketenproef using (school_id = any (platform.tenants()));

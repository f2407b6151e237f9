-- Of whom of the staff in the school's files was invited: with which mail address, and for which groups. Whoever accepts the
-- invitation later is held to those groups; a next file is recognised by its key.
create table school.leerkracht (
    school_id uuid not null references school.school (id),
    email     text not null check (email = lower(email)),
    sleutel   text not null,
    groepen   uuid[] not null default '{}',
    primary key (school_id, email)
);
create index leerkracht_sleutel on school.leerkracht (school_id, sleutel);
alter table school.leerkracht enable row level security;
alter table school.leerkracht force row level security;
create policy tenant on school.leerkracht using (school_id = any (platform.tenants()));

-- A carer who died (OSO: overleden, overlijdensdatum) stays in the file, and is asked nothing any more.
alter table school.verzorger
    add column overleden boolean not null default false,
    add column overlijdensdatum date,
    add constraint overlijdensdatum_van_overledene check (overlijdensdatum is null or overleden),
    add constraint overledene_zonder_gezag check (not (overleden and wettigevertegenwoordiger));

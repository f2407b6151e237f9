-- The system that asked: a school that is not mandated yet may ask through it, and reads back through it alone.
alter table register.verzoek add column systeem text check (systeem ~ '^[0-9]{8}[0-9A-Z]{12}$');

-- The agreement itself, and who put it on file. Several for one pair in a row: each with its own days.
alter table register.verwerkersovereenkomst add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$');
alter table register.verwerkersovereenkomst add column bestandsnaam text;
alter table register.verwerkersovereenkomst add column grootte bigint;
alter table register.verwerkersovereenkomst add column mediatype text;
alter table register.verwerkersovereenkomst add column vastgelegd timestamptz;
alter table register.verwerkersovereenkomst add column door text not null default '';
alter table register.verwerkersovereenkomst add column versie integer not null default 0;
alter table register.verwerkersovereenkomst add column beeindigd timestamptz;
alter table register.verwerkersovereenkomst add column beeindigd_door text;

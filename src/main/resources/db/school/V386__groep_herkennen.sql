-- A group of a file that the school has already, by its name and jaargroep, though not yet by this key: the row carries the key
-- of the school then, and here that of the file, which the group gets when the file is taken over.
alter table school.inlezing_groep add column bron_sleutel text;

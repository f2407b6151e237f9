-- Whether somebody said that a document may stand in the map beside another with the same content.
alter table school.document add column dubbel_bewust boolean not null default false;

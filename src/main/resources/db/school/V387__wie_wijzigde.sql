-- Who last changed a document or notitie of somebody else, who stays its writer; empty when nobody did.
alter table school.document add column gewijzigd_door text not null default '';
alter table school.notitie add column gewijzigd_door text not null default '';

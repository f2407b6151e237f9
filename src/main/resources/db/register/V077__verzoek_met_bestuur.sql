-- What a samenwerkingsverband knows of a school that it asks a BRIN for, so that the helpdesk does not have to ask again.
alter table register.verzoek add column schoolsoort text
  check (schoolsoort in ('BO', 'SBO', 'SO', 'VSO', 'VO', 'PRO'));
alter table register.verzoek add column bestuursnaam text not null default '';
-- The schools whose chain does not work yet, by BRIN, for the helpdesk's list.
create index ketenverloop_hapert on register.ketenverloop (brin) where tot is null and staat <> 'GEREED';

-- Whether the environment lets itself be reached under its routeringskenmerk (manual, Bijlage 3): what was so stays so,
-- and a new school turns it on itself. Turned off once is told to the register until it knows.
alter table school.routering add column aan boolean not null default true;
alter table school.routering alter column aan set default false;
alter table school.routering add column sinds timestamptz;
alter table school.routering add column door text;

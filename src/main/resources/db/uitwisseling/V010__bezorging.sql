-- All kinds of messages, and the end of trying: 'verlopen' after 14 days, when a person has to look at it.
alter table uitgaand drop constraint uitgaand_soort_check;
alter table uitgaand add constraint uitgaand_soort_check
  check (soort in ('hulpvraag', 'aanvulling', 'intrekking', 'terughaling', 'status', 'aanvulverzoek', 'besluit'));
alter table uitgaand drop constraint uitgaand_toestand_check;
alter table uitgaand add constraint uitgaand_toestand_check
  check (toestand in ('wacht', 'onderweg', 'bezorgd', 'geweigerd', 'ingetrokken', 'verlopen'));
alter table inkomend drop constraint inkomend_soort_check;
alter table inkomend add constraint inkomend_soort_check
  check (soort in ('hulpvraag', 'aanvulling', 'intrekking', 'terughaling', 'status', 'aanvulverzoek', 'besluit'));
-- when the envelope left for the first time: from then on it may have arrived
alter table uitgaand add column vertrokken timestamptz;
-- from when trying may last its 14 days: since it was made, or since somebody asked to try again
alter table uitgaand add column termijn_vanaf timestamptz not null default now();
create index uitgaand_open on uitgaand (tenant_id, gemaakt) where toestand in ('wacht', 'onderweg', 'verlopen');

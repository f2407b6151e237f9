-- The order within a hulpvraag is asked of what is still open only. An index over just that is always the best of those
-- over open messages; beside one over all, a database that last counted an empty queue read the whole queue each time.
drop index uitgaand_volgorde;
create index uitgaand_volgorde on uitgaand (tenant_id, hulpvraag_id, volgnummer)
  where toestand in ('wacht', 'onderweg', 'verlopen');

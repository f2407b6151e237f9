-- A reason to go without also for a document that rests on consent; and what carers had answered when a reason was
-- given, because one that came later was not thought of. Nothing was kept of that before.
alter table school.ouderafwijking
    alter column oppversie_id drop not null,
    add column document_id uuid,
    add column antwoorden  uuid[],
    add check (num_nonnulls(oppversie_id, document_id) = 1),
    add foreign key (school_id, document_id) references school.document (school_id, id);

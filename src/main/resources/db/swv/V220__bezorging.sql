-- The page of the outbox finds dossiers by the hulpvraag that its messages are about.
create index dossier_bericht on swv.dossier (swv_id, bericht_id);

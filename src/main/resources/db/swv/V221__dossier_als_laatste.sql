-- A new dossier is the last row that is written of it: its number keeps all other new dossiers of the
-- samenwerkingsverband waiting until the end of the transaction.
alter table swv.dossier_document
  alter constraint dossier_document_swv_id_dossier_id_fkey deferrable initially deferred;
alter table swv.dossier_gebeurtenis
  alter constraint dossier_gebeurtenis_swv_id_dossier_id_fkey deferrable initially deferred;

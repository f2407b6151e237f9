-- What was thrown away loses its words a day later; that there was something stays, for an answer to it.
alter table swv.dossier_notitie drop constraint dossier_notitie_tekst_check;
alter table swv.dossier_notitie add constraint dossier_notitie_tekst_check
  check (tekst <> '' or verwijderd is not null);
create index dossier_notitie_te_wissen on swv.dossier_notitie (swv_id, verwijderd)
  where verwijderd is not null and tekst <> '';

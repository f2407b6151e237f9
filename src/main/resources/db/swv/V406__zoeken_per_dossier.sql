-- Whether a dossier holds a word is asked for the candidates of a search; and a dossier that is removed takes its words along.
create index zoekwoord_dossier on swv.zoekwoord (swv_id, dossier_id, woord) include (plek);

-- Dossiers with the same content are looked for among pupils born on one day.
drop index swv.dossier_inhoud;

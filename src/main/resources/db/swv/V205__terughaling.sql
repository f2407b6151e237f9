-- What the school called back: it stays listed, and nobody can open it any more.
alter table swv.dossier add column teruggehaald timestamptz;
alter table swv.dossier_document add column teruggehaald timestamptz;

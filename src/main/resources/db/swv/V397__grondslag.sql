-- On what ground the school sent a document, when its system says so.
alter table swv.dossier_document
    add column grondslag text check (grondslag in ('wettelijke-taak', 'toestemming'));

-- Most dossiers are done; the worklist shows, orders and counts those that are not. The states are those of
-- Filter.OPEN_STATUSSEN (a test holds them against each other), written out in its questions too.
create index dossier_open on swv.dossier (swv_id, ontvangen, id)
  where status in ('aangemeld', 'ontvangen', 'in-behandeling', 'aanvulling-gevraagd', 'compleet', 'advies', 'besluit');
create index dossier_open_termijn on swv.dossier (swv_id, coalesce(termijn_tot, 'infinity'::date), id)
  where status in ('aangemeld', 'ontvangen', 'in-behandeling', 'aanvulling-gevraagd', 'compleet', 'advies', 'besluit');
create index dossier_nieuws on swv.dossier (swv_id, ontvangen, id)
  where nieuwe_documenten > 0 or nieuwe_antwoorden > 0;
create index dossier_type on swv.dossier (swv_id, aanvraagtype_id, status);
create index dossier_school_status on swv.dossier (swv_id, school_id, status);

-- The figures of a period, from the index alone: what they count by, and what the policy looks at.
create index dossier_cijfers on swv.dossier (swv_id, ontvangen)
  include (id, school_id, aanvraagtype_id, status, status_sinds, termijn_tot);
-- When the besluit was taken.
create index dossier_gebeurtenis_besluit on swv.dossier_gebeurtenis (swv_id, dossier_id, moment)
  where soort = 'status' and status = 'besluit';

-- The choices of a worklist are counted per school: out of this index alone, also past a term and by aanvraagtype.
drop index swv.dossier_school_status;
create index dossier_school_status on swv.dossier (swv_id, school_id, status)
  include (samengevoegd_met, aanvraagtype_id, termijn_tot, opgeschort_tot);

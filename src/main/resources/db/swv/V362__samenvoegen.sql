-- Of two dossiers about the same, the one that goes points to the one that stays. What each holds stays its own, so that
-- nothing is lost, the history stays true, and it can be taken back.
alter table swv.dossier
  add column samengevoegd_met uuid check (samengevoegd_met <> id),
  add foreign key (swv_id, samengevoegd_met) references swv.dossier;
create index dossier_samengevoegd on swv.dossier (swv_id, samengevoegd_met) where samengevoegd_met is not null;

-- A dossier, and those that were merged into it.
create function swv.samen(tenant uuid, dossier uuid) returns setof uuid language sql stable as $$
  select dossier union all select d.id from swv.dossier d where d.swv_id = tenant and d.samengevoegd_met = dossier
$$;

-- Pages say "Team" before the name of a team: a name that began with it was said twice. One that would then be the same
-- as another's stays as it is.
alter table swv.team no force row level security;
alter table swv.dossier no force row level security;
update swv.team t set naam = regexp_replace(t.naam, '^team\s+', '', 'i')
 where t.naam ~* '^team\s+\S'
   and not exists (select from swv.team a where a.swv_id = t.swv_id and a.id <> t.id
                    and regexp_replace(lower(a.naam), '^team\s+', '') = regexp_replace(lower(t.naam), '^team\s+', ''));
update swv.dossier d set team_naam = t.naam from swv.team t
 where t.swv_id = d.swv_id and t.id = d.team_id and d.team_naam <> t.naam;
alter table swv.dossier force row level security;
alter table swv.team force row level security;

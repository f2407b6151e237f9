-- How many documents of a dossier the school called back: the worklist shows and finds it without looking at each document.
alter table swv.dossier add column teruggehaalde_documenten int not null default 0;

-- What was called back before; the owner passes the policies by for this once.
alter table swv.dossier no force row level security;
alter table swv.dossier_document no force row level security;
update swv.dossier d set teruggehaalde_documenten = t.aantal
  from (select swv_id, dossier_id, count(*) as aantal from swv.dossier_document
         where teruggehaald is not null group by swv_id, dossier_id) t
 where t.swv_id = d.swv_id and t.dossier_id = d.id;
alter table swv.dossier_document force row level security;
alter table swv.dossier force row level security;

create index dossier_teruggehaald on swv.dossier (swv_id, ontvangen, id)
  where teruggehaald is not null or teruggehaalde_documenten > 0;

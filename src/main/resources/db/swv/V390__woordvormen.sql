-- Words by all of their forms, as everywhere in the program (platform.woordvorm).
create or replace function swv.zoektekst(tekst text) returns text language sql immutable as $$
  select platform.zoektekst(tekst)
$$;

create or replace function swv.woordstammen(tekst text) returns setof text language sql stable as $$
  select * from platform.woordstammen(tekst)
$$;

-- Documents are found by their names as they are, and by other forms of the words in them.
create or replace function swv.zoekwoorden_document() returns trigger language plpgsql as $$
begin
  delete from swv.zoekwoord where swv_id = new.swv_id and bron = new.id;
  if new.teruggehaald is null then
    insert into swv.zoekwoord (swv_id, woord, dossier_id, plek, bron)
      select new.swv_id, left(w, 100), new.dossier_id, 'document', new.id
        from (select swv.woorden(new.naam || ' ' || coalesce(new.omschrijving, ''))
              union select swv.woordstammen(new.naam || ' ' || coalesce(new.omschrijving, ''))) d (w)
      on conflict do nothing;
  end if;
  return null;
end $$;

-- What is there already, per samenwerkingsverband: the owner of the tables sees no row of a tenant.
do $$
declare een record;
begin
  for een in select id from swv.samenwerkingsverband loop
    perform set_config('app.tenants', een.id::text, true), set_config('app.scholen', '*', true);
    update swv.dossier_document set naam = naam where swv_id = een.id;
    update swv.dossier_notitie set tekst = tekst where swv_id = een.id;
    delete from swv.zoekwoord where swv_id = een.id and plek = 'omschrijving';
    insert into swv.zoekwoord (swv_id, woord, dossier_id, plek, bron)
      select d.swv_id, left(w, 100), d.id, 'omschrijving', d.id
        from swv.dossier d cross join swv.woordstammen(d.aanvraagtype_naam || ' ' || d.omschrijving) w
       where d.swv_id = een.id and d.teruggehaald is null
      on conflict do nothing;
  end loop;
  perform set_config('app.tenants', '', true), set_config('app.scholen', '', true);
end $$;

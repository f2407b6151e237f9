-- What a dossier can be found by, word for word. A full-text index would not be used under row-level security (its operator
-- is not leakproof), an index on words is. Names and file names as they are, texts by the stems of Dutch words.
create function swv.zoektekst(tekst text) returns text language sql immutable as $$
  select lower(regexp_replace(normalize(tekst, nfd), '[\u0300-\u036f]', '', 'g'))
$$;

create function swv.woorden(tekst text) returns setof text language sql stable as $$
  select unnest(tsvector_to_array(to_tsvector('simple', translate(swv.zoektekst(tekst), '-_.@/', '     '))))
$$;

create function swv.woordstammen(tekst text) returns setof text language sql stable as $$
  select unnest(tsvector_to_array(to_tsvector('dutch', swv.zoektekst(tekst))))
$$;

create table swv.zoekwoord (
  swv_id     uuid not null,
  woord      text collate "C" not null,
  dossier_id uuid not null,
  plek       text not null check (plek in ('leerling', 'omschrijving', 'document', 'notitie')),
  bron       uuid not null, -- the dossier, document or notitie that holds it
  primary key (swv_id, woord, dossier_id, plek, bron),
  -- a dossier is written after its documents
  foreign key (swv_id, dossier_id) references swv.dossier on delete cascade deferrable initially deferred
);
create index zoekwoord_bron on swv.zoekwoord (swv_id, bron);

-- Only for who works at the samenwerkingsverband: a school finds its dossiers in its own list.
alter table swv.zoekwoord enable row level security;
alter table swv.zoekwoord force row level security;
create policy tenant on swv.zoekwoord
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);

create function swv.zoekwoorden_dossier() returns trigger language plpgsql as $$
begin
  delete from swv.zoekwoord where swv_id = new.swv_id and bron = new.id;
  if new.teruggehaald is null then
    insert into swv.zoekwoord (swv_id, woord, dossier_id, plek, bron)
      select new.swv_id, left(w, 100), new.id, 'leerling', new.id from swv.woorden(new.leerling_naam) w
      union
      select new.swv_id, left(w, 100), new.id, 'omschrijving', new.id
        from swv.woordstammen(new.aanvraagtype_naam || ' ' || new.omschrijving) w;
  else
    delete from swv.zoekwoord where swv_id = new.swv_id and dossier_id = new.id and plek = 'document';
  end if;
  return null;
end $$;
create trigger zoekwoorden_nieuw after insert on swv.dossier for each row execute function swv.zoekwoorden_dossier();
create trigger zoekwoorden_anders after update on swv.dossier for each row
  when ((old.leerling_naam, old.aanvraagtype_naam, old.omschrijving, old.teruggehaald)
    is distinct from (new.leerling_naam, new.aanvraagtype_naam, new.omschrijving, new.teruggehaald))
  execute function swv.zoekwoorden_dossier();

create function swv.zoekwoorden_document() returns trigger language plpgsql as $$
begin
  delete from swv.zoekwoord where swv_id = new.swv_id and bron = new.id;
  if new.teruggehaald is null then
    insert into swv.zoekwoord (swv_id, woord, dossier_id, plek, bron)
      select new.swv_id, left(w, 100), new.dossier_id, 'document', new.id
        from swv.woorden(new.naam || ' ' || coalesce(new.omschrijving, '')) w
      on conflict do nothing;
  end if;
  return null;
end $$;
create trigger zoekwoorden after insert or update of dossier_id, naam, omschrijving, teruggehaald on swv.dossier_document
  for each row execute function swv.zoekwoorden_document();

create function swv.zoekwoorden_notitie() returns trigger language plpgsql as $$
begin
  delete from swv.zoekwoord where swv_id = new.swv_id and bron = new.id;
  if new.verwijderd is null then
    insert into swv.zoekwoord (swv_id, woord, dossier_id, plek, bron)
      select new.swv_id, left(w, 100), new.dossier_id, 'notitie', new.id from swv.woordstammen(new.tekst) w
      on conflict do nothing;
  end if;
  return null;
end $$;
create trigger zoekwoorden after insert or update of dossier_id, tekst, verwijderd on swv.dossier_notitie
  for each row execute function swv.zoekwoorden_notitie();

-- What is there already. The owner of the tables sees no row of a tenant, so that the triggers do it per samenwerkingsverband.
do $$
declare een record;
begin
  for een in select id from swv.samenwerkingsverband loop
    perform set_config('app.tenants', een.id::text, true), set_config('app.scholen', '*', true);
    update swv.dossier_document set naam = naam where swv_id = een.id;
    update swv.dossier_notitie set tekst = tekst where swv_id = een.id;
    insert into swv.zoekwoord (swv_id, woord, dossier_id, plek, bron)
      select d.swv_id, left(w, 100), d.id, 'leerling', d.id
        from swv.dossier d cross join swv.woorden(d.leerling_naam) w
       where d.swv_id = een.id and d.teruggehaald is null
      union
      select d.swv_id, left(w, 100), d.id, 'omschrijving', d.id
        from swv.dossier d cross join swv.woordstammen(d.aanvraagtype_naam || ' ' || d.omschrijving) w
       where d.swv_id = een.id and d.teruggehaald is null
      on conflict do nothing;
  end loop;
  perform set_config('app.tenants', '', true), set_config('app.scholen', '', true);
end $$;

-- What is one word to whoever seeks: PostgreSQL's Dutch stems know no change of letter (brieven, brief), no doubled one (klassen,
-- klas), no verb on a t (loopt, lopen) and no plural of -ie (observaties). What remains of both forms is the same here.
create function platform.woordvorm(stam text) returns text language sql immutable as $$
  select case when stam = 'kinder' then 'kind' else
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(
            regexp_replace(
              regexp_replace(
                regexp_replace(
                  regexp_replace(stam, '([bcdfghklmnpqrstvwxz])\1$', '\1'), -- klass, bell
                  'v$', 'f'), -- briev
                'z$', 's'), -- huiz
              '^(.{2,}[bcdfgklmnprt])s$', '\1'), -- toets, for toet
            '^(.{2,}[bdfgklmnprs])t$', '\1'), -- belt, loopt
          '([^aeiou])([aeou])\2([bcdfghklmnpqrstvxz])$', '\1\2\3'), -- loop
        'ies$', 'ie'), -- observaties
      '([aeiouy]s)es$|(t)s$', '\1\2') -- analyses, toetst
    end
$$;

-- Without accents and capitals.
create function platform.zoektekst(tekst text) returns text language sql immutable as $$
  select lower(regexp_replace(normalize(tekst, nfd), '[\u0300-\u036f]', '', 'g'))
$$;

-- The words of a text, each as all forms of it are.
create function platform.woordstammen(tekst text) returns setof text language sql stable as $$
  select distinct platform.woordvorm(s)
    from unnest(tsvector_to_array(to_tsvector('dutch', translate(platform.zoektekst(tekst), '-_.@/', '     ')))) s
$$;

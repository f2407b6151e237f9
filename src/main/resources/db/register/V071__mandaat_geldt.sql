-- The one place in the database where a mandate is judged (in the program: nl.hulproute.register.mandaat.Mandaat, for days in
-- the past too). Whether it waits after it was given is a setting, and judged by Mandaatwachttijd.

-- It was not withdrawn and has not ended: it counts that day, or will from a later day on.
create function register.loopt_nog(m register.mandaat, dag date) returns boolean language sql immutable
  return m.ingetrokken_op is null and (m.einde is null or m.einde >= dag);

-- It counts that day; for today and later days.
create function register.geldt_op(m register.mandaat, dag date) returns boolean language sql immutable
  return m.ingang <= dag and register.loopt_nog(m, dag);

-- The same rows as before, in a form of which one environment can be asked without reading all: a routeringskenmerk and a
-- vestiging are one and the same, and who asks for a vestiging is answered by its index.
create or replace view register.omgeving_geldig as
select distinct on (o.brin, o.nummer)
       o.routeringskenmerk, o.systeem_id, y.oin as systeem, y.certificaat_tot, o.brin, o.nummer, o.naam, o.email, o.pagina,
       o.aan, m.systeem_id is not null as gemandateerd
  from register.omgeving o
  join register.systeem y on y.id = o.systeem_id and y.soort = 'SCHOOL'
  left join lateral (select m.systeem_id from register.mandaat m
                      where m.brin = o.brin and m.dienst_code = 'OSO-SWV' and m.systeem_id = o.systeem_id
                        and register.geldt_op(m, (now() at time zone 'Europe/Amsterdam')::date)
                      limit 1) m on true
 where m.systeem_id is not null
    or (select true from register.mandaat a
          join register.systeem s on s.id = a.systeem_id and s.soort = 'SCHOOL'
         where a.brin = o.brin and a.dienst_code = 'OSO-SWV'
           and register.geldt_op(a, (now() at time zone 'Europe/Amsterdam')::date)
         limit 1) is null
 order by o.brin, o.nummer, m.systeem_id is not null desc, o.eerst;

-- What systems tell of the organisations that work in them, so that everyone sees the same chain. Nothing about pupils.

-- An environment that a school's system says it keeps; several may say so (see omgeving_geldig).
create table register.omgeving (
  routeringskenmerk text not null check (routeringskenmerk ~ '^00000007000[0-9]{2}[A-Z]{2}005[0-9]{2}$'),
  systeem_id        uuid not null references register.systeem,
  brin              text generated always as (substr(routeringskenmerk, 12, 4)) stored,
  nummer            smallint generated always as (substr(routeringskenmerk, 19, 2)::smallint) stored,
  naam              text not null,
  email             text not null,
  pagina            text not null,
  aan               boolean not null,
  -- when the system first said so
  eerst             timestamptz not null,
  gemeld            timestamptz not null,
  primary key (routeringskenmerk, systeem_id)
);
create index omgeving_brin on register.omgeving (brin, nummer);
create index omgeving_systeem on register.omgeving (systeem_id);

-- Who speaks for an environment: the system that the school's board mandated for it; while none of those that keep schools is
-- mandated, the one that said so first. Any school's system can say anything, but nobody is asked by it, told by it or shown to it.
create view register.omgeving_geldig as
select distinct on (o.routeringskenmerk)
       o.routeringskenmerk, o.systeem_id, y.oin as systeem, y.certificaat_tot, o.brin, o.nummer, o.naam, o.email, o.pagina,
       o.aan, m.systeem_id is not null as gemandateerd
  from register.omgeving o
  join register.systeem y on y.id = o.systeem_id and y.soort = 'SCHOOL'
  left join lateral (select m.systeem_id from register.mandaat m
                      where m.brin = o.brin and m.systeem_id = o.systeem_id and m.dienst_code = 'OSO-SWV'
                        and m.ingetrokken_op is null
                        and (now() at time zone 'Europe/Amsterdam')::date between m.ingang and coalesce(m.einde, 'infinity')
                      limit 1) m on true
 where m.systeem_id is not null
    or not exists (select from register.mandaat a
                     join register.systeem s on s.id = a.systeem_id and s.soort = 'SCHOOL'
                    where a.brin = o.brin and a.dienst_code = 'OSO-SWV' and a.ingetrokken_op is null
                      and (now() at time zone 'Europe/Amsterdam')::date between a.ingang and coalesce(a.einde, 'infinity'))
 order by o.routeringskenmerk, m.systeem_id is not null desc, o.eerst;

-- The vestigingen with an environment of their own: the hoofdvestiging, what was so from the start, and what a system says.
create view register.eigen_omgeving as
select brin, nummer from register.vestiging where nummer = 0 or eigen_omgeving
union
select brin, nummer from register.omgeving_geldig;

create table register.verbandstand (
  swv_id        uuid primary key references register.samenwerkingsverband,
  email         text not null,
  pagina        text not null,
  aanvraagtypes integer not null,
  gemeld        timestamptz not null
);

-- The schools as a samenwerkingsverband entered them; a BRIN that the register does not know can be among them.
create table register.verbandschool (
  swv_id uuid not null references register.samenwerkingsverband,
  brin   text not null check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
  nummer smallint not null check (nummer between 0 and 99),
  email  text not null,
  primary key (swv_id, brin, nummer)
);
create index verbandschool_brin on register.verbandschool (brin);

-- The last testbericht between a vestiging and a samenwerkingsverband.
create table register.ketenproef (
  brin       text not null,
  nummer     smallint not null,
  swv_id     uuid not null references register.samenwerkingsverband,
  aangekomen boolean not null,
  reden      text not null,
  moment     timestamptz not null,
  primary key (brin, nummer, swv_id)
);
create index ketenproef_swv on register.ketenproef (swv_id);

-- Whose turn it was and who was told by mail; the last per step counts while the step is not done.
create table register.ketenvraag (
  brin     text not null,
  nummer   smallint not null,
  swv_id   uuid not null references register.samenwerkingsverband,
  stap     text not null,
  namens   text not null,
  gevraagd timestamptz not null,
  primary key (brin, nummer, swv_id, stap)
);
create index ketenvraag_swv on register.ketenvraag (swv_id);

-- How each step stood and when: the row without an end is how it stands.
create table register.ketenverloop (
  id      uuid primary key default uuidv7(),
  brin    text not null,
  nummer  smallint not null,
  swv_id  uuid not null references register.samenwerkingsverband,
  stap    text not null,
  staat   text not null,
  oorzaak text not null,
  van     timestamptz not null,
  tot     timestamptz check (tot >= van)
);
create unique index ketenverloop_nu on register.ketenverloop (brin, nummer, swv_id, stap) where tot is null;
create index ketenverloop_lezen on register.ketenverloop (brin, nummer, swv_id, id);
create index ketenverloop_swv on register.ketenverloop (swv_id);

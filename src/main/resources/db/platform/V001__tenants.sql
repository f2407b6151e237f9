-- Whose rows the current transaction may see. The program sets both settings at the begin of each transaction;
-- without them nothing is visible.
create function platform.tenants() returns uuid[] language sql stable parallel safe as $$
  select string_to_array(nullif(current_setting('app.tenants', true), ''), ',')::uuid[]
$$;

-- At a samenwerkingsverband: null when all its schools may be seen, else the schools one is held to.
create function platform.scholen() returns uuid[] language sql stable parallel safe as $$
  select case current_setting('app.scholen', true)
           when '*' then null
           else coalesce(string_to_array(nullif(current_setting('app.scholen', true), ''), ',')::uuid[], '{}')
         end
$$;

create table platform.demovulling (
  naam     text primary key,
  gedaan   timestamptz not null
);

-- Has the policies of a schema ask once per statement whose rows may be seen. As they are written in our migrations
-- PostgreSQL asks again at every row, and nearly all of the time of a count over many rows goes there; inside a subquery
-- that depends on no row it asks once. The program calls this after the migrations of each schema; twice changes nothing.
create procedure platform.vraag_eenmaal(deel text) language plpgsql as $$
declare
  per_rij constant text := '(?<!SELECT )platform\.(tenants|scholen)\(\)';
  regel record;
begin
  for regel in
    select tablename, policyname, qual from pg_policies where schemaname = deel and qual ~ per_rij
  loop
    execute format('alter policy %I on %I.%I using (%s)', regel.policyname, deel, regel.tablename,
                   regexp_replace(regel.qual, per_rij, '((select platform.\1())::uuid[])', 'g'));
  end loop;
end
$$;

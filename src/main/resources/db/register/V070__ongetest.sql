-- The chains in which nothing but the testbericht is left: asked each minute by every system that keeps schools.
create index ketenverloop_ongetest on register.ketenverloop (brin, nummer)
  where tot is null and stap = 'TESTBERICHT' and oorzaak in ('NIET_GETEST', 'TEST_MISLUKT');

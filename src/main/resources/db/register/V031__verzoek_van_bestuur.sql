-- A board asks in the register itself, and has no OIN; everybody else asks through a system, under an OIN.
alter table register.verzoek alter column organisatie drop not null;
alter table register.verzoek add column bestuur_id uuid references register.bestuur;
alter table register.verzoek add check (num_nonnulls(organisatie, bestuur_id) = 1);
create index verzoek_bestuur on register.verzoek (bestuur_id, nummer) where bestuur_id is not null;
create index verzoek_behandeld on register.verzoek (behandeld desc, nummer desc) where stand <> 'OPEN';
create index verzoek_brin on register.verzoek (left(vestiging, 4), nummer);

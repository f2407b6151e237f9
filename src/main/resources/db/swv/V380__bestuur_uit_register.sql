-- The last approved request for a BRIN of which the registered name of the board was taken over: once, so that a name that
-- the samenwerkingsverband itself changes afterwards stays.
alter table swv.school add column brinverzoek uuid;

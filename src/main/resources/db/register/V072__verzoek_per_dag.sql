-- How many requests came on a day is counted before each new one.
create index verzoek_gevraagd_systeem on register.verzoek (systeem, gevraagd) where systeem is not null;
create index verzoek_gevraagd_organisatie on register.verzoek (organisatie, gevraagd) where organisatie is not null;

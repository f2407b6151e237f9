-- That the newest mail to a carer never left, so that the school mends the address.
alter table school.oudertoegang add column mail_mislukt timestamptz;

-- An attempt is noted before it is answered; what was refused, or did not exist for this person, was not seen.
alter table toegang.inzage add column geweigerd boolean not null default false;

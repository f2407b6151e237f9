-- When a system last came to the register with its certificate, and until when that is valid.
alter table register.systeem add column certificaat_gezien timestamptz;
alter table register.systeem add column certificaat_tot timestamptz;

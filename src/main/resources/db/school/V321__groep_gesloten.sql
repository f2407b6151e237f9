-- A group that the last file no longer has, and in which nobody is: it is no longer offered, and stays for what refers to it.
alter table school.groep add column gesloten timestamptz;

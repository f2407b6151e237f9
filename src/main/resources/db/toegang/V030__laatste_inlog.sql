-- For the helpdesk: whether someone ever got in.
alter table toegang.account add column laatste_inlog timestamptz;

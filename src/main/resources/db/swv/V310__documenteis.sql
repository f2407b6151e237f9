-- Conditions on a document that an aanvraagtype asks for (issue 5): how old, over which period,
-- signed by the carers. Null: no limit.
alter table swv.aanvraagtype_document
  add column maanden_oud     int check (maanden_oud between 1 and 120),
  add column maanden_periode int check (maanden_periode between 1 and 120),
  add column ondertekend     boolean not null default false;

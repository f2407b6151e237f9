-- How far somebody turned a document to read it, in quarters to the right; the document itself stays as it came. What
-- is not turned has no row. Those who are held to schools read without it.
create table swv.draaistand (
  swv_id      uuid not null,
  document_id uuid not null,
  account     uuid not null,
  kwarten     smallint not null check (kwarten between 1 and 3),
  primary key (swv_id, document_id, account),
  foreign key (swv_id, document_id) references swv.dossier_document on delete cascade
);
alter table swv.draaistand enable row level security;
alter table swv.draaistand force row level security;
create policy tenant on swv.draaistand
  using (swv_id = any (platform.tenants()) and platform.scholen() is null);

-- Open invitations to work for an organisation: gone once accepted or withdrawn.
create table toegang.uitnodiging (
  organisatie_id uuid not null references toegang.organisatie,
  id             uuid not null default uuidv7(),
  email          text not null check (email = lower(email)),
  naam           text not null,
  rol            text not null,
  -- the schools (at a samenwerkingsverband) that the membership will be held to
  scholen        uuid[],
  door           text not null,
  verstuurd      timestamptz not null,
  verloopt       timestamptz not null,
  primary key (organisatie_id, id),
  unique (organisatie_id, email, rol)
);
alter table toegang.uitnodiging enable row level security;
alter table toegang.uitnodiging force row level security;
create policy tenant on toegang.uitnodiging using (organisatie_id = any (platform.tenants()));

-- The one-time links in the program's mails. Only the digest of a token is kept: who reads this table cannot use one.
-- It carries no tenant, because who follows a link has none yet; what it leads to does.
create table toegang.sleutel (
  sha256         text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  organisatie_id uuid,
  uitnodiging_id uuid,
  account_id     uuid references toegang.account on delete cascade,
  gemaakt        timestamptz not null,
  verloopt       timestamptz not null,
  foreign key (organisatie_id, uitnodiging_id) references toegang.uitnodiging on delete cascade,
  check ((organisatie_id is null) = (uitnodiging_id is null)),
  check (num_nonnulls(uitnodiging_id, account_id) = 1)
);
create index sleutel_uitnodiging on toegang.sleutel (uitnodiging_id);
create index sleutel_account on toegang.sleutel (account_id, gemaakt);
create index lidmaatschap_organisatie on toegang.lidmaatschap (organisatie_id);

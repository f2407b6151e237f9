-- What is known of a content: what stands out about it, and what the virus scanner said. A content without a row was
-- made by the program itself or is older than this table.
create table school.inhoudkeuring (
  tenant_id       uuid not null,
  sha256          text not null,
  bijzonderheden  text[] not null,
  stand           text not null check (stand in ('geen', 'wacht', 'schoon', 'besmet')),
  -- the name of what was found, or why the scan waits
  melding         text not null default '',
  pogingen        integer not null default 0,
  sinds           timestamptz not null,
  gescand         timestamptz,
  primary key (tenant_id, sha256)
);
alter table school.inhoudkeuring enable row level security;
alter table school.inhoudkeuring force row level security;
create policy tenant on school.inhoudkeuring using (tenant_id = any (platform.tenants()));

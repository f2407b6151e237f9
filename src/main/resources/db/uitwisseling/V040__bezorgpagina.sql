-- The page of the outbox: what is not final first, the oldest at the top, then the rest, the newest at the top.
create index uitgaand_lijst on uitgaand (tenant_id, (case when toestand in ('wacht', 'onderweg', 'verlopen')
  then volgnummer else 4611686018427387904 - volgnummer end));
create index uitgaand_bezorgd on uitgaand (tenant_id, bezorgd) where bezorgd is not null;

-- What a person has to be told of: a message of our own, or one that came in from `afzender`. Told once, and again each
-- day at most while the cause lasts.
create table alarm (
  tenant_id   uuid not null,
  bericht_id  uuid not null,
  oorzaak     text not null
              check (oorzaak in ('wacht', 'opgegeven', 'andere-inhoud', 'geen-bewijs', 'anders-ontvangen')),
  afzender    text not null default '',
  eerst       timestamptz not null,
  laatst      timestamptz not null,
  gemeld      timestamptz,
  primary key (tenant_id, bericht_id, oorzaak, afzender)
);
create index alarm_open on alarm (tenant_id, laatst);

-- Who did what to a message that was on its way.
create table ingreep (
  tenant_id   uuid not null,
  id          uuid not null default uuidv7(),
  bericht_id  uuid not null,
  soort       text not null check (soort in ('nu-proberen', 'intrekken')),
  wie         text not null,
  moment      timestamptz not null,
  primary key (tenant_id, id)
);

alter table alarm enable row level security;
alter table alarm force row level security;
create policy tenant on alarm using (tenant_id = any (platform.tenants()));
alter table ingreep enable row level security;
alter table ingreep force row level security;
create policy tenant on ingreep using (tenant_id = any (platform.tenants()));

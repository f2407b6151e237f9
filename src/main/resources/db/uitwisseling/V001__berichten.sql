-- What this part sends. A message keeps one id through all tries; it is written in the transaction of what it tells,
-- and the state says what is certain: 'onderweg' means that the envelope left and its outcome is unknown yet.
create table uitgaand (
  tenant_id        uuid not null,
  id               uuid not null,
  soort            text not null check (soort in ('hulpvraag', 'aanvulling', 'status')),
  hulpvraag_id     uuid not null,
  volgnummer       bigint generated always as identity,
  van              text not null,
  naar             text not null,
  bericht          text not null,
  toestand         text not null default 'wacht'
                   check (toestand in ('wacht', 'onderweg', 'bezorgd', 'geweigerd', 'ingetrokken')),
  pogingen         integer not null default 0,
  reden            text,
  volgende_poging  timestamptz,
  gemaakt          timestamptz not null,
  bezorgd          timestamptz,
  ontvangstbewijs  text,
  systeem          text,
  primary key (tenant_id, id)
);
create index uitgaand_volgorde on uitgaand (tenant_id, hulpvraag_id, volgnummer);
create index uitgaand_pull on uitgaand (tenant_id, naar, gemaakt) where soort = 'status';

create table uitgaand_inhoud (
  tenant_id   uuid not null,
  bericht_id  uuid not null,
  sha256      text not null,
  primary key (tenant_id, bericht_id, sha256),
  foreign key (tenant_id, bericht_id) references uitgaand (tenant_id, id) on delete cascade
);

-- What this part received, once per sender and message id: the stored receipt is the answer to every repetition.
create table inkomend (
  tenant_id        uuid not null,
  afzender         text not null,
  bericht_id       uuid not null,
  soort            text not null check (soort in ('hulpvraag', 'aanvulling', 'status')),
  hulpvraag_id     uuid not null,
  systeem          text not null,
  digest           text not null,
  ontvangen        timestamptz not null,
  ontvangstbewijs  text not null,
  primary key (tenant_id, afzender, bericht_id)
);

-- The contents that arrived under a message, with what their bytes say they are. Nobody learns of another's.
create table inkomend_inhoud (
  tenant_id   uuid not null,
  afzender    text not null,
  bericht_id  uuid not null,
  sha256      text not null,
  grootte     bigint not null,
  mediatype   text not null,
  ontvangen   timestamptz not null,
  primary key (tenant_id, afzender, bericht_id, sha256)
);

alter table uitgaand enable row level security;
alter table uitgaand force row level security;
create policy tenant on uitgaand using (tenant_id = any (platform.tenants()));
alter table uitgaand_inhoud enable row level security;
alter table uitgaand_inhoud force row level security;
create policy tenant on uitgaand_inhoud using (tenant_id = any (platform.tenants()));
alter table inkomend enable row level security;
alter table inkomend force row level security;
create policy tenant on inkomend using (tenant_id = any (platform.tenants()));
alter table inkomend_inhoud enable row level security;
alter table inkomend_inhoud force row level security;
create policy tenant on inkomend_inhoud using (tenant_id = any (platform.tenants()));

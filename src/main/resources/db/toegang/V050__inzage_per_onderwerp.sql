-- The access log by what was looked at: an array cannot be searched under row-level security with an index, equal ids can.
-- The id of an inzage is a UUIDv7, so that the key is also the order in time.
create table toegang.inzage_onderwerp (
  tenant_id    uuid not null,
  onderwerp_id uuid not null,
  inzage_id    uuid not null,
  primary key (tenant_id, onderwerp_id, inzage_id),
  foreign key (tenant_id, inzage_id) references toegang.inzage on delete cascade
);
insert into toegang.inzage_onderwerp (tenant_id, onderwerp_id, inzage_id)
select distinct i.tenant_id, o.id, i.id from toegang.inzage i cross join unnest(i.onderwerpen) o (id);
alter table toegang.inzage_onderwerp enable row level security;
alter table toegang.inzage_onderwerp force row level security;
create policy tenant on toegang.inzage_onderwerp using (tenant_id = any (platform.tenants()));

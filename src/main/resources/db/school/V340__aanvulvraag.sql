-- What the samenwerkingsverband asks, question by question, and the school's own answer to each.
create table school.aanvulvraag (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    hulpvraag_id uuid not null,
    verzoek_id   uuid not null, -- the message that asked it
    volgorde     integer not null,
    kenmerk      uuid, -- the samenwerkingsverband's id of it; none: it cannot be answered by itself
    wat          text not null,
    waarom       text not null,
    soort        text,
    uiterlijk    date,
    vervallen    timestamptz, -- needs no answer any more
    primary key (school_id, id),
    foreign key (school_id, hulpvraag_id) references school.hulpvraag (school_id, id),
    foreign key (school_id, verzoek_id) references school.hulpvraag_aanvulverzoek (school_id, id)
);
create index aanvulvraag_hulpvraag on school.aanvulvraag (school_id, hulpvraag_id, id);

-- A draft until a message carries it; when that message is refused it is a draft again.
create table school.aanvulantwoord (
    school_id  uuid not null,
    vraag_id   uuid not null,
    versie     integer not null default 1,
    tekst      text not null default '',
    kan_niet   boolean not null default false, -- the text is the reason then
    bericht_id uuid,
    door_naam  text not null,
    gewijzigd  timestamptz not null,
    primary key (school_id, vraag_id),
    foreign key (school_id, vraag_id) references school.aanvulvraag (school_id, id),
    foreign key (school_id, bericht_id) references school.hulpvraag_bericht (school_id, id)
);
create table school.aanvulantwoord_document (
    school_id   uuid not null,
    vraag_id    uuid not null,
    document_id uuid not null,
    primary key (school_id, vraag_id, document_id),
    foreign key (school_id, vraag_id) references school.aanvulantwoord (school_id, vraag_id)
);

-- What came before there was a row for each question; the owner passes the policy by for this once.
alter table school.hulpvraag_aanvulverzoek no force row level security;
insert into school.aanvulvraag (school_id, hulpvraag_id, verzoek_id, volgorde, wat, waarom, soort, uiterlijk)
select z.school_id, z.hulpvraag_id, z.id, v.plaats, v.vraag ->> 'wat', v.vraag ->> 'waarom',
       replace(lower(v.vraag ->> 'soort'), '_', '-'), (v.vraag ->> 'uiterlijk')::date
from school.hulpvraag_aanvulverzoek z,
     jsonb_array_elements(z.vragen) with ordinality v (vraag, plaats);
alter table school.hulpvraag_aanvulverzoek force row level security;

alter table school.aanvulvraag enable row level security;
alter table school.aanvulvraag force row level security;
create policy tenant on school.aanvulvraag using (school_id = any (platform.tenants()));
alter table school.aanvulantwoord enable row level security;
alter table school.aanvulantwoord force row level security;
create policy tenant on school.aanvulantwoord using (school_id = any (platform.tenants()));
alter table school.aanvulantwoord_document enable row level security;
alter table school.aanvulantwoord_document force row level security;
create policy tenant on school.aanvulantwoord_document using (school_id = any (platform.tenants()));

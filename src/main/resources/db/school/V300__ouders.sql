-- Carers: their invitation, what they read, say and sign. What was signed never changes.
create table school.ouderregel (
    school_id uuid primary key references school.school (id),
    versie    integer not null default 1,
    regel     text not null check (regel in ('allen', 'een', 'gezien')),
    gewijzigd timestamptz not null,
    door_naam text not null
);

-- The way in of one carer to the signing for one pupil.
create table school.oudertoegang (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    leerling_id  uuid not null,
    verzorger_id uuid not null,
    email        text not null,
    taal         text not null check (taal in ('nl', 'en')),
    codeweg      text not null check (codeweg in ('school', 'sms')),
    telefoon     text not null default '',
    code         text,        -- Argon2id of the code; none before one was made
    code_tot     timestamptz, -- until when a code by SMS works
    sms_vandaag  integer not null default 0,
    sms_laatst   timestamptz,
    pogingen     integer not null default 0, -- wrong ones since the code was made
    slot_tot     timestamptz,
    verstuurd    timestamptz not null,
    verloopt     timestamptz not null,
    ingetrokken  timestamptz,
    binnen       timestamptz, -- last came in
    door         uuid,
    door_naam    text not null,
    primary key (school_id, id),
    unique (school_id, leerling_id, verzorger_id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, verzorger_id) references school.verzorger (school_id, id)
);

-- The links in the mails and the sessions behind them. Asked before there is a tenant, so that they hold nothing about
-- anyone; of each secret only the digest is kept.
create table school.oudersleutel (
    digest     text primary key check (digest ~ '^[0-9a-f]{64}$'),
    omgeving   uuid not null,
    toegang_id uuid not null,
    verloopt   timestamptz not null
);
create index oudersleutel_toegang on school.oudersleutel (omgeving, toegang_id);
create table school.ouderzitting (
    digest     text primary key check (digest ~ '^[0-9a-f]{64}$'),
    omgeving   uuid not null,
    toegang_id uuid not null,
    begonnen   timestamptz not null,
    laatst     timestamptz not null
);
create index ouderzitting_toegang on school.ouderzitting (omgeving, toegang_id);

-- What a carer is asked: a version of an ontwikkelingsperspectief, and documents of others.
create table school.ondertekenverzoek (
    school_id      uuid not null,
    id             uuid not null default uuidv7(),
    leerling_id    uuid not null,
    verzorger_id   uuid not null,
    oppversie_id   uuid not null,
    opp_id         uuid not null,
    nummer         integer not null,
    hash           text not null check (hash ~ '^[0-9a-f]{64}$'),
    gevraagd       timestamptz not null,
    door           uuid,
    door_naam      text not null,
    gezien         timestamptz,
    -- what the carer filled in and did not sign yet; nobody else reads it
    zienswijze     text not null default '',
    instemming     boolean,
    bewaard        timestamptz,
    primary key (school_id, id),
    unique (school_id, verzorger_id, oppversie_id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, verzorger_id) references school.verzorger (school_id, id)
);
create index ondertekenverzoek_leerling on school.ondertekenverzoek (school_id, leerling_id);
create table school.ondertekenverzoek_document (
    school_id   uuid not null,
    verzoek_id  uuid not null,
    document_id uuid not null,
    volgorde    integer not null,
    onderwerp   text not null,
    soort       text not null,
    naam        text not null,
    mediatype   text not null,
    grootte     bigint not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    toestemming boolean, -- not signed yet
    primary key (school_id, verzoek_id, document_id),
    foreign key (school_id, verzoek_id) references school.ondertekenverzoek (school_id, id),
    foreign key (school_id, document_id) references school.document (school_id, id)
);

create table school.handtekening (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    verzoek_id   uuid not null,
    leerling_id  uuid not null,
    verzorger_id uuid not null,
    oppversie_id uuid not null,
    nummer       integer not null,
    hash         text not null,
    verzorger    text not null, -- the carer's name as the school knew it
    naam         text not null, -- as it was typed
    instemming   boolean not null,
    zienswijze   text not null,
    getekend     timestamptz not null,
    tekst        text not null, -- all of the above in one canonical text
    tekst_digest text not null check (tekst_digest ~ '^[0-9a-f]{64}$'),
    zegel        text not null, -- JWS of the school's system over that text
    primary key (school_id, id),
    foreign key (school_id, verzoek_id) references school.ondertekenverzoek (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index handtekening_leerling on school.handtekening (school_id, leerling_id, getekend);
create table school.handtekening_toestemming (
    school_id       uuid not null,
    handtekening_id uuid not null,
    document_id     uuid not null,
    volgorde        integer not null,
    onderwerp       text not null,
    soort           text not null,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    toestemming     boolean not null,
    primary key (school_id, handtekening_id, document_id),
    foreign key (school_id, handtekening_id) references school.handtekening (school_id, id)
);
create function school.getekend_is_getekend() returns trigger language plpgsql as $$
begin
    raise exception 'what was signed does not change';
end $$;
create trigger onveranderlijk before update on school.handtekening
    for each row execute function school.getekend_is_getekend();
create trigger onveranderlijk before update on school.handtekening_toestemming
    for each row execute function school.getekend_is_getekend();

-- A signed page or a Toestemmingsverklaring on paper: which document of the map, for which version, who and when.
create table school.ouderpapier (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    leerling_id  uuid not null,
    versie       integer not null default 1,
    soort        text not null check (soort in ('ondertekening', 'toestemming')),
    oppversie_id uuid,
    nummer       integer,
    hash         text,
    document_id  uuid not null,
    instemming   boolean not null, -- with the handelingsdeel
    datum        date not null,
    vastgelegd   timestamptz not null,
    door         uuid,
    door_naam    text not null,
    verwijderd   timestamptz,
    primary key (school_id, id),
    check (soort = 'toestemming' or oppversie_id is not null),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, document_id) references school.document (school_id, id)
);
create index ouderpapier_leerling on school.ouderpapier (school_id, leerling_id);
create table school.ouderpapier_verzorger (
    school_id    uuid not null,
    papier_id    uuid not null,
    verzorger_id uuid not null,
    naam         text not null,
    primary key (school_id, papier_id, verzorger_id),
    foreign key (school_id, papier_id) references school.ouderpapier (school_id, id)
);
create table school.ouderpapier_document (
    school_id   uuid not null,
    papier_id   uuid not null,
    document_id uuid not null,
    onderwerp   text not null,
    soort       text not null,
    primary key (school_id, papier_id, document_id),
    foreign key (school_id, papier_id) references school.ouderpapier (school_id, id)
);

-- Why a version goes without what the school's rule demands.
create table school.ouderafwijking (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    leerling_id  uuid not null,
    versie       integer not null default 1,
    oppversie_id uuid not null,
    hash         text not null,
    reden        text not null,
    moment       timestamptz not null,
    door         uuid,
    door_naam    text not null,
    verwijderd   timestamptz,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index ouderafwijking_leerling on school.ouderafwijking (school_id, leerling_id);

-- On what ground a document is sent; each choice is kept, the newest counts.
create table school.documentgrondslag (
    school_id   uuid not null,
    id          uuid not null default uuidv7(),
    leerling_id uuid not null,
    document_id uuid not null,
    grondslag   text not null check (grondslag in ('wettelijke-taak', 'toestemming')),
    toelichting text not null default '',
    moment      timestamptz not null,
    door        uuid,
    door_naam   text not null,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id),
    foreign key (school_id, document_id) references school.document (school_id, id)
);
create index documentgrondslag_leerling on school.documentgrondslag (school_id, leerling_id, document_id);

-- Each look of a carer, and each try at the door.
create table school.ouderinzage (
    school_id    uuid not null,
    id           uuid not null default uuidv7(),
    leerling_id  uuid not null,
    verzorger_id uuid not null,
    handeling    text not null,
    moment       timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, leerling_id) references school.leerling (school_id, id)
);
create index ouderinzage_leerling on school.ouderinzage (school_id, leerling_id, id);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['ouderregel', 'oudertoegang', 'ondertekenverzoek',
        'ondertekenverzoek_document', 'handtekening', 'handtekening_toestemming', 'ouderpapier',
        'ouderpapier_verzorger', 'ouderpapier_document', 'ouderafwijking', 'documentgrondslag',
        'ouderinzage']
    loop
        execute format('alter table school.%I enable row level security', tabel);
        execute format('alter table school.%I force row level security', tabel);
        execute format('create policy tenant on school.%I using (school_id = any (platform.tenants()))', tabel);
    end loop;
end $$;

-- What a document is dated, and over which period it goes: samenwerkingsverbanden set conditions
-- on both. Null: not said, then the day on which it was put into the map counts.
alter table school.document
    add column dagtekening date,
    add column periode_van date,
    add column periode_tot date;

-- Why a document goes along that the aanvraagtype does not ask for.
alter table school.hulpvraag_bijlage add column reden text not null default '';

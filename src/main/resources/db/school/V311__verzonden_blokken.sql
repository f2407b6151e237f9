-- Which gegevensblokken a message carried: the hulpvraag itself may change after a refusal.
alter table school.hulpvraag_bericht add column blokken text[] not null default '{}';

update school.hulpvraag_bericht b set blokken = h.blokken
from school.hulpvraag h
where h.school_id = b.school_id and h.id = b.hulpvraag_id and b.soort = 'hulpvraag';

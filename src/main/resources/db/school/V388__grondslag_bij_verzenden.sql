-- On what ground each document went, by whom that was chosen and when: as it was at sending. Of a node that does not know
-- this yet it stays empty: then the kind of document says it.
alter table school.hulpvraag_bericht_document
    add column grondslag        text check (grondslag in ('wettelijke-taak', 'toestemming')),
    add column grondslag_door   text not null default '',
    add column grondslag_moment timestamptz,
    add column grondslag_reden  text not null default '';

-- What was sent before this: the choice and the reason of that moment, else what the kind says.
-- The owner of the tables is held to the policies too, and no tenant is set here.
alter table school.hulpvraag_bericht_document no force row level security;
alter table school.hulpvraag_bericht no force row level security;
alter table school.hulpvraag no force row level security;
alter table school.documentgrondslag no force row level security;
alter table school.ouderafwijking no force row level security;

update school.hulpvraag_bericht_document d
   set grondslag = coalesce(g.grondslag,
           case when d.soort in ('deskundigenadvies', 'onderzoeksverslag', 'medisch')
                then 'toestemming' else 'wettelijke-taak' end),
       grondslag_door = coalesce(g.door_naam, ''),
       grondslag_moment = g.moment,
       grondslag_reden = case when g.grondslag = 'toestemming' or (g.grondslag is null
                and d.soort in ('deskundigenadvies', 'onderzoeksverslag', 'medisch'))
           then coalesce(a.reden, '') else '' end
  from school.hulpvraag_bericht_document z
  join school.hulpvraag_bericht b on b.school_id = z.school_id and b.id = z.bericht_id
  join school.hulpvraag h on h.school_id = b.school_id and h.id = b.hulpvraag_id
  left join lateral (
      select k.grondslag, k.door_naam, k.moment from school.documentgrondslag k
       where k.school_id = z.school_id and k.document_id = z.document_id
         and k.leerling_id = h.leerling_id and k.moment <= b.verzonden
       order by k.moment desc limit 1) g on true
  left join lateral (
      select r.reden from school.ouderafwijking r
       where r.school_id = z.school_id and r.document_id = z.document_id
         and r.leerling_id = h.leerling_id and r.hash = z.sha256
         and r.moment <= b.verzonden and r.verwijderd is null
       order by r.moment desc limit 1) a on true
 where d.school_id = z.school_id and d.bericht_id = z.bericht_id and d.volgorde = z.volgorde;

alter table school.hulpvraag_bericht_document force row level security;
alter table school.hulpvraag_bericht force row level security;
alter table school.hulpvraag force row level security;
alter table school.documentgrondslag force row level security;
alter table school.ouderafwijking force row level security;

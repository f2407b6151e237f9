package nl.hulproute.school.importeren;

/**
 * What the pupils of a file become: one query that comparing and applying share, so that what is
 * shown is what is done. The values of the file lie over those that the school has; what the file
 * does not say stays as it was. Its parameters are those of {@link Vergelijkmaat}.
 *
 * <p>A pupil of whom a new school year says no group is in none; a jaargroep of several years (C)
 * or of oud-leerlingen (H) says nothing.
 */
final class Wordt {

    /** The rows of each pupil in the school career at this school, as far as they matter. */
    private static final String LOOPBAAN =
            """
            select leerling_id,
                bool_or(schooljaar = :jaar) dit_jaar,
                max(groepscode) filter (where schooljaar = :jaar and open) code,
                max(groepsnaam) filter (where schooljaar = :jaar and open) naam,
                string_agg(distinct schooljaar, ', ') filter (where schooljaar < :jaar and open) eerder,
                string_agg(distinct schooljaar, ', ') filter (where open) alles
            from (select *, einddatum is null and verwijderd is null open from school.schoolloopbaan
                where brin = :brin) b
            group by leerling_id
            """;

    private static final String SAMENGESTELD =
            """
            select lg.leerling_id, array_agg(g.sleutel order by g.sleutel) sleutels,
                string_agg(g.naam, ', ' order by g.naam) namen
            from school.leerling_groep lg
            join school.groep g on g.school_id = lg.school_id and g.id = lg.groep_id
            group by lg.leerling_id
            """;

    /** The name: a voorvoegsel goes with its achternaam. */
    static final String NAAM =
            """
            coalesce(nullif(s.voornamen, ''), l.voornamen, '') voornamen,
            coalesce(nullif(s.roepnaam, ''), l.roepnaam, '') roepnaam,
            coalesce(nullif(s.voorletters, ''), l.voorletters, '') voorletters,
            case when s.achternaam <> '' then s.voorvoegsel
                else coalesce(l.voorvoegsel, '') end voorvoegsel,
            coalesce(nullif(s.achternaam, ''), l.achternaam, '') achternaam
            """;

    /** Each pupil of the file beside the one of the school, with what follows from both. */
    private static final String BASIS =
            """
            select s.nummer, s.sleutel, s.leerling_id, s.jaargroep = 'H' and s.uitstroom is null oud,
                s.redenen <> '[]' geweigerd, coalesce(v.gekozen, false) doet_mee, s.overslaan, s.soort,
                %s,
                coalesce(s.geboortedatum, l.geboortedatum) geboortedatum,
                coalesce(nullif(s.geslacht, 0), l.geslacht, 0::smallint) geslacht,
                case when s.jaargroep not in ('', 'C', 'H') then s.jaargroep
                    when ng.jaargroep not in ('', 'C', 'H') then ng.jaargroep
                    else coalesce(l.jaargroep, '') end jaargroep,
                case when s.groep <> '' then s.groep when not :overgang then og.sleutel end groep,
                case when s.groep <> '' then ng.naam when not :overgang then og.naam end groepsnaam,
                case when :samengesteld then s.samengesteld
                    else coalesce(os.sleutels, '{}') end samengesteld,
                coalesce(v.nummer, l.vestigingsnummer) vestigingsnummer,
                coalesce(nullif(s.email, ''), l.email, '') email,
                coalesce(s.instroom, l.datum_inschrijving) inschrijving,
                case when s.uitstroom is not null then s.uitstroom
                    when s.jaargroep = 'H' or l.datum_uitschrijving > :vandaag then l.datum_uitschrijving
                    end uitschrijving,
                l.datum_uitschrijving <= :vandaag was_weg,
                l.sleutel was_sleutel, l.voornamen was_voornamen, l.roepnaam was_roepnaam,
                l.voorletters was_voorletters, l.voorvoegsel was_voorvoegsel, l.achternaam was_achternaam,
                l.geboortedatum was_geboortedatum, l.geslacht was_geslacht, l.jaargroep was_jaargroep,
                og.sleutel was_groep, og.naam was_groepsnaam,
                coalesce(os.sleutels, '{}') was_samengesteld, coalesce(os.namen, '') was_samengesteld_namen,
                l.vestigingsnummer was_vestigingsnummer, l.email was_email,
                l.datum_inschrijving was_inschrijving, l.datum_uitschrijving was_uitschrijving,
                coalesce(b.dit_jaar, false) loopbaan_is_er, b.code loopbaan_code, b.naam loopbaan_naam,
                b.eerder loopbaan_eerder, b.alles loopbaan_open
            from school.inlezing_leerling s
            left join school.inlezing_vestiging v on v.school_id = s.school_id
                and v.inlezing_id = s.inlezing_id and v.sleutel = s.vestiging
            left join school.inlezing_groep ng on ng.school_id = s.school_id
                and ng.inlezing_id = s.inlezing_id and ng.sleutel = s.groep
            left join school.leerling l on l.school_id = s.school_id and l.id = s.leerling_id
            left join school.groep og on og.school_id = l.school_id and og.id = l.groep_id
            left join (%s) os on os.leerling_id = l.id
            left join (%s) b on b.leerling_id = l.id
            where s.inlezing_id = :inlezing and s.regel > 0
            """
                    .formatted(NAAM, SAMENGESTELD, LOOPBAAN);

    /** With whether the pupil is at school, comes back, and gets a row in the school career. */
    static final String SQL =
            """
            select w.*, case
                    when not actief then false
                    when not w.jaargroep = any (:jaargroepen::text[]) then false
                    when not w.loopbaan_is_er then true
                    when w.was_weg then w.loopbaan_code is null
                    else w.was_groep is not null and w.groep is distinct from w.was_groep
                        and w.loopbaan_code is distinct from w.groep
                        and lower(w.loopbaan_naam) is distinct from lower(w.groepsnaam)
                        and w.loopbaan_code is not null and w.groep is not null
                    end loopbaan,
                case when actief then w.loopbaan_eerder
                    when w.uitschrijving <= :vandaag then w.loopbaan_open end loopbaan_sluit
            from (select w.*, w.doet_mee and not w.geweigerd and not w.oud
                    and (w.uitschrijving is null or w.uitschrijving > :vandaag) actief
                from (%s) w) w
            """
                    .formatted(BASIS);

    private Wordt() {}
}

package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lays the pupils of a file beside those of the school, and says of each what it would change. All
 * within the caller's transaction.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Vergelijking {

    /** Field by field, as text; names of groups where people read them, keys where they count. */
    private static final String VELDEN =
            """
            select coalesce(jsonb_agg(jsonb_build_object('veld', veld, 'was', coalesce(was, ''),
                'wordt', coalesce(wordt, '')) order by plaats), '[]') velden
            from (values
                (1, 'sleutel', was_sleutel, sleutel, was_sleutel is distinct from sleutel),
                (2, 'roepnaam', was_roepnaam, roepnaam, was_roepnaam <> roepnaam),
                (3, 'voornamen', was_voornamen, voornamen, was_voornamen <> voornamen),
                (4, 'voorletters', was_voorletters, voorletters, was_voorletters <> voorletters),
                (5, 'voorvoegsel', was_voorvoegsel, voorvoegsel, was_voorvoegsel <> voorvoegsel),
                (6, 'achternaam', was_achternaam, achternaam, was_achternaam <> achternaam),
                (7, 'geboortedatum', was_geboortedatum::text, geboortedatum::text,
                    was_geboortedatum is distinct from geboortedatum),
                (8, 'geslacht', was_geslacht::text, geslacht::text, was_geslacht <> geslacht),
                (9, 'jaargroep', was_jaargroep, jaargroep, was_jaargroep <> jaargroep),
                (10, 'groep', was_groepsnaam, groepsnaam, was_groep is distinct from groep),
                (11, 'samengesteld', was_samengesteld_namen,
                    case when not (was_samengesteld @> samengesteld and was_samengesteld <@ samengesteld) then
                        (select string_agg(g.naam, ', ' order by g.naam) from school.inlezing_groep g
                         where g.inlezing_id = :inlezing and g.sleutel = any (w.samengesteld)) end,
                    not (was_samengesteld @> samengesteld and was_samengesteld <@ samengesteld)),
                (12, 'vestiging', lpad(was_vestigingsnummer::text, 2, '0'),
                    lpad(vestigingsnummer::text, 2, '0'),
                    was_vestigingsnummer is distinct from vestigingsnummer),
                (13, 'email', was_email, email, was_email <> email),
                (14, 'inschrijving', was_inschrijving::text, inschrijving::text,
                    was_inschrijving is distinct from inschrijving),
                (15, 'uitschrijving', was_uitschrijving::text, uitschrijving::text,
                    was_uitschrijving is distinct from uitschrijving),
                (16, 'loopbaan', '', :jaar::text, loopbaan),
                (17, 'loopbaan-einde', loopbaan_sluit, '', loopbaan_sluit is not null))
                veld (plaats, veld, was, wordt, anders)
            where anders
            """;

    private static final String SOORT =
            """
            case when geweigerd then 'GEWEIGERD'
                when (oud or not doet_mee) and leerling_id is not null and was_weg is not true
                    and was_sleutel is not null then 'VERTROKKEN'
                when not doet_mee then 'ELDERS'
                when leerling_id is null and (oud or uitschrijving <= :vandaag) then 'AL_WEG'
                when leerling_id is null then 'NIEUW'
                when oud or velden = '[]' then 'GELIJK'
                when was_weg and (uitschrijving is null or uitschrijving > :vandaag) then 'TERUG'
                else 'GEWIJZIGD' end
            """;

    private final JdbcClient jdbc;
    private final Herkenning herkenning;
    private final Groepsherkenning groepen;

    Vergelijking(JdbcClient jdbc, Herkenning herkenning, Groepsherkenning groepen) {
        this.jdbc = jdbc;
        this.herkenning = herkenning;
        this.groepen = groepen;
    }

    /**
     * Compares, also once more; gives how many answers are others than before.
     *
     * @param meld what changed since is told, and left out unless the user wants it after all
     */
    int compare(Vergelijkmaat maat, boolean meld) {
        // the rows have just come in, so that the database takes their tables for almost empty, and
        // would join them row by row, or by nothing but their school
        jdbc.sql("set local enable_nestloop = off; set local enable_mergejoin = off").update();
        herkenning.recognise(maat.inlezing());
        groepen.recognise(maat);
        return judge(maat, meld) + dropPresent(maat) + addLeft(maat, meld);
    }

    private int judge(Vergelijkmaat maat, boolean meld) {
        return maat.bind(
                        jdbc.sql(
                                """
                                update school.inlezing_leerling d
                                set soort = n.soort, velden = n.velden, loopbaan = n.loopbaan,
                                    anders = d.anders or :meld and n.soort <> 'GELIJK',
                                    overslaan = d.overslaan
                                        or :meld and n.soort in ('GEWIJZIGD', 'TERUG', 'VERTROKKEN')
                                from (select nummer, soort, loopbaan and soort <> 'GELIJK' loopbaan,
                                        case when soort in ('GEWIJZIGD', 'TERUG') then velden else '[]' end velden
                                    from (select w.nummer, w.loopbaan, v.velden, %s soort
                                        from (%s) w cross join lateral (%s) v) w) n
                                where d.inlezing_id = :inlezing and d.nummer = n.nummer
                                  and (d.soort, d.velden, d.loopbaan)
                                    is distinct from (n.soort, n.velden, n.loopbaan)
                                """
                                        .formatted(SOORT, Wordt.SQL, VELDEN)))
                .param("meld", meld)
                .update();
    }

    /** Who is in the file after all, or left in the meantime, is no longer said to leave. */
    private int dropPresent(Vergelijkmaat maat) {
        return jdbc.sql(
                        """
                        delete from school.inlezing_leerling d using school.leerling l
                        where d.inlezing_id = :inlezing and d.regel = 0
                          and l.school_id = d.school_id and l.id = d.leerling_id
                          and (l.datum_uitschrijving <= :vandaag or exists (
                            select 1 from school.inlezing_leerling s
                            where s.school_id = d.school_id and s.inlezing_id = d.inlezing_id
                              and s.leerling_id = d.leerling_id and s.regel > 0))
                        """)
                .param("inlezing", maat.inlezing())
                .param("vandaag", maat.vandaag())
                .update();
    }

    /** Who came from a file once and is not in this one; who was typed in by hand never was. */
    private int addLeft(Vergelijkmaat maat, boolean meld) {
        return jdbc.sql(
                        """
                        insert into school.inlezing_leerling (school_id, inlezing_id, nummer, regel, sleutel,
                            sorteernaam, zoektekst, leerling_id, soort, anders, overslaan)
                        select l.school_id, :inlezing, (
                                select coalesce(max(nummer), 0) from school.inlezing_leerling
                                where inlezing_id = :inlezing)
                            + row_number() over (order by l.sorteernaam, l.id), 0, l.sleutel,
                            l.sorteernaam, '', l.id, 'VERTROKKEN', :meld, :meld
                        from school.leerling l
                        where l.sleutel is not null
                          and (l.datum_uitschrijving is null or l.datum_uitschrijving > :vandaag)
                          and not exists (select 1 from school.inlezing_leerling s
                            where s.school_id = l.school_id and s.inlezing_id = :inlezing
                              and s.leerling_id = l.id)
                        """)
                .param("inlezing", maat.inlezing())
                .param("vandaag", maat.vandaag())
                .param("meld", meld)
                .update();
    }
}

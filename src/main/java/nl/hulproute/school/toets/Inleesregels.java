package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * The lines of a preview, compared with the tests that the school has, and brought into them. A
 * test is the same by the key of its result; one put in by hand by its code and day, each for one
 * line: of two results on one day the second is a new one. What the file does not say stays as it
 * was, and what was removed stays removed.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Inleesregels {

    /**
     * A line before it is stored.
     *
     * @param nummer the pupil as the file says it, when that may be kept
     */
    record Rij(
            Uwlrbestand.Uitslag uitslag,
            String nummer,
            @Nullable UUID leerling,
            Didactischeleeftijd loopbaan) {

        Toetsgegevens toets() {
            return uitslag.toets();
        }
    }

    /** What a test becomes: the values of the file (r) laid over those that it has (t). */
    private static final String WORDT =
            """
            case when r.leergebied = 'OVERIG' and r.vak = '' then t.leergebied else r.leergebied end,
            case when r.leergebied = 'OVERIG' and r.vak = '' then t.vak else r.vak end,
            coalesce(nullif(r.toetsnaam, ''), t.toetsnaam), coalesce(nullif(r.toetsversie, ''), t.toetsversie),
            coalesce(nullif(r.onderdeelnaam, ''), t.onderdeelnaam), r.afnamedatum, r.resultaat, r.sleutel
            """;

    private final JdbcClient jdbc;
    private final Toetsrijen rijen;
    private final Clock clock;

    Inleesregels(JdbcClient jdbc, Toetsrijen rijen, Clock clock) {
        this.jdbc = jdbc;
        this.rijen = rijen;
        this.clock = clock;
    }

    void add(UUID schoolId, UUID inlezing, List<Rij> regels) {
        jdbc.sql(
                        """
                        insert into school.toetsinlezing_regel (school_id, inlezing_id, nummer, regel, leerling,
                            leerling_id, soort, leergebied, vak, toetscode, toetsnaam, toetsversie, onderdeel,
                            onderdeelnaam, afnamedatum, jaargroep, dl, resultaat, sleutel)
                        select :school, :inlezing, n.nummer, n.regel::integer, n.leerling, nullif(n.leerling_id, '')::uuid,
                            case when n.leerling_id = '' then 'ONBEKEND' else 'NIEUW' end,
                            n.leergebied, n.vak, n.toetscode, n.toetsnaam, n.toetsversie, n.onderdeel, n.onderdeelnaam,
                            n.afnamedatum::date, n.jaargroep, nullif(n.dl, '')::integer, n.resultaat::jsonb, n.sleutel
                        from unnest(:regel::text[], :leerling::text[], :leerlingId::text[], :leergebied::text[],
                                :vak::text[], :toetscode::text[], :toetsnaam::text[], :toetsversie::text[],
                                :onderdeel::text[], :onderdeelnaam::text[], :afnamedatum::text[], :jaargroep::text[],
                                :dl::text[], :resultaat::text[], :sleutel::text[])
                            with ordinality n (regel, leerling, leerling_id, leergebied, vak, toetscode, toetsnaam,
                                toetsversie, onderdeel, onderdeelnaam, afnamedatum, jaargroep, dl, resultaat, sleutel,
                                nummer)
                        """)
                .param("school", schoolId)
                .param("inlezing", inlezing)
                .param("regel", kolom(regels, rij -> String.valueOf(rij.uitslag().regel())))
                .param("leerling", kolom(regels, Rij::nummer))
                .param("leerlingId", kolom(regels, rij -> Objects.toString(rij.leerling(), "")))
                .param("leergebied", kolom(regels, rij -> rij.toets().leergebied().name()))
                .param("vak", kolom(regels, rij -> rij.toets().vak()))
                .param("toetscode", kolom(regels, rij -> rij.toets().toetscode()))
                .param("toetsnaam", kolom(regels, rij -> rij.toets().toetsnaam()))
                .param("toetsversie", kolom(regels, rij -> rij.toets().toetsversie()))
                .param("onderdeel", kolom(regels, rij -> rij.toets().onderdeel()))
                .param("onderdeelnaam", kolom(regels, rij -> rij.toets().onderdeelnaam()))
                .param("afnamedatum", kolom(regels, rij -> rij.toets().afnamedatum().toString()))
                .param("jaargroep", kolom(regels, Inleesregels::jaargroep))
                .param("dl", kolom(regels, Inleesregels::dl))
                .param("resultaat", kolom(regels, rij -> rijen.json(rij.toets().resultaat())))
                .param("sleutel", kolom(regels, rij -> rij.uitslag().sleutel()))
                .update();
    }

    private static String jaargroep(Rij rij) {
        return rij.loopbaan().jaargroep(rij.toets().afnamedatum());
    }

    private static String dl(Rij rij) {
        return rij.loopbaan().op(rij.toets().afnamedatum()).map(String::valueOf).orElse("");
    }

    private static String[] kolom(List<Rij> rijen, Function<Rij, String> waarde) {
        return rijen.stream().map(waarde).toArray(String[]::new);
    }

    /**
     * Says of each line what it would change; gives how many of these answers are other than
     * before.
     */
    int compare(UUID inlezing) {
        return jdbc.sql(
                        """
                        update school.toetsinlezing_regel d
                        set toets_id = n.id, toets_versie = n.versie, soort = n.soort
                        from (
                            with regel as (
                                select r.*, k.id bekend, row_number() over (partition by k.id is null,
                                    r.leerling_id, r.toetscode, r.onderdeel, r.afnamedatum order by r.nummer) plaats
                                from school.toetsinlezing_regel r
                                left join lateral (
                                    select t.id from school.toets t
                                    where t.school_id = r.school_id and t.leerling_id = r.leerling_id
                                      and t.toetscode = r.toetscode and t.onderdeel = r.onderdeel
                                      and t.sleutel = r.sleutel
                                    order by t.id limit 1) k on true
                                where r.inlezing_id = :inlezing),
                            hand as (
                                select t.*, row_number() over (partition by t.leerling_id, t.toetscode,
                                    t.onderdeel, t.afnamedatum order by t.id) plaats
                                from school.toets t
                                where t.sleutel is null and t.verwijderd is null
                                  and t.leerling_id in (select leerling_id from regel))
                            select r.nummer, t.id, t.versie, case
                                when r.leerling_id is null then 'ONBEKEND'
                                when t.id is null then 'NIEUW'
                                when t.verwijderd is not null then 'VERWIJDERD'
                                when (t.leergebied, t.vak, t.toetsnaam, t.toetsversie, t.onderdeelnaam, t.afnamedatum,
                                        t.resultaat, t.sleutel) is not distinct from (%s) then 'GELIJK'
                                else 'GEWIJZIGD' end soort
                            from regel r
                            left join hand h on r.bekend is null and h.leerling_id = r.leerling_id
                                and h.toetscode = r.toetscode and h.onderdeel = r.onderdeel
                                and h.afnamedatum = r.afnamedatum and h.plaats = r.plaats
                            left join school.toets t
                                on t.school_id = r.school_id and t.id = coalesce(r.bekend, h.id)) n
                        where d.inlezing_id = :inlezing and d.nummer = n.nummer
                          and (d.toets_id, d.toets_versie, d.soort) is distinct from (n.id, n.versie, n.soort)
                        """
                                .formatted(WORDT))
                .param("inlezing", inlezing)
                .update();
    }

    int update(UUID inlezing) {
        return jdbc.sql(
                        """
                        update school.toets t
                        set (leergebied, vak, toetsnaam, toetsversie, onderdeelnaam, afnamedatum, resultaat, sleutel)
                            = (%s), gewijzigd = :nu, versie = t.versie + 1
                        from school.toetsinlezing_regel r
                        where r.inlezing_id = :inlezing and r.soort = 'GEWIJZIGD'
                          and t.school_id = r.school_id and t.id = r.toets_id
                        """
                                .formatted(WORDT))
                .param("inlezing", inlezing)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    int insert(UUID inlezing, String door) {
        return jdbc.sql(
                        """
                        insert into school.toets (school_id, leerling_id, leergebied, vak, toetscode, toetsnaam,
                            toetsversie, onderdeel, onderdeelnaam, afnamedatum, jaargroep, dl, resultaat, sleutel,
                            aangemaakt, door_naam)
                        select school_id, leerling_id, leergebied, vak, toetscode, toetsnaam, toetsversie, onderdeel,
                            onderdeelnaam, afnamedatum, jaargroep, dl, resultaat, sleutel, :nu, :door
                        from school.toetsinlezing_regel where inlezing_id = :inlezing and soort = 'NIEUW'
                        """)
                .param("inlezing", inlezing)
                .param("nu", OffsetDateTime.now(clock))
                .param("door", door)
                .update();
    }
}

package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.School;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The school career at this school: a row for the year of the file, and the years before it closed
 * on their last day. All within the caller's transaction, after the pupils themselves.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Loopbaanovername {

    /** The last day of a row's own year. */
    private static final String LAATSTE = "make_date(right(b.schooljaar, 4)::integer, 7, 31)";

    private final JdbcClient jdbc;

    Loopbaanovername(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends what is over: former years, another group in this year, a pupil who left. */
    void close(Vergelijkmaat maat) {
        jdbc.sql(
                        """
                        update school.schoolloopbaan b set versie = b.versie + 1,
                            einddatum = greatest(b.begindatum, case
                                when l.datum_uitschrijving <= :vandaag then least(l.datum_uitschrijving, %s)
                                when b.schooljaar < :jaar then %s
                                else :vandaag::date - 1 end)
                        from school.inlezing_leerling s
                        join school.leerling l on l.school_id = s.school_id and l.id = s.leerling_id
                        where s.inlezing_id = :inlezing and not s.overslaan
                          and b.school_id = s.school_id and b.leerling_id = s.leerling_id and b.brin = :brin
                          and b.einddatum is null and b.verwijderd is null
                          and (s.loopbaan and b.schooljaar = :jaar
                            or s.velden @> '[{"veld": "loopbaan-einde"}]'
                              and (b.schooljaar < :jaar or l.datum_uitschrijving <= :vandaag))
                        """
                                .formatted(LAATSTE, LAATSTE))
                .param("inlezing", maat.inlezing())
                .param("brin", maat.brin())
                .param("jaar", maat.schooljaar())
                .param("vandaag", maat.vandaag())
                .update();
    }

    /** The rows of this year; how many that are. */
    int add(Vergelijkmaat maat, School school) {
        return jdbc.sql(
                        """
                        insert into school.schoolloopbaan (school_id, leerling_id, schooljaar, groepscode,
                            groepsnaam, jaargroep, begindatum, brin, vestigingscode, schoolsoort)
                        select l.school_id, l.id, :jaar,
                            left(coalesce(nullif(g.sleutel, ''), l.jaargroep), 32), coalesce(g.naam, ''),
                            l.jaargroep,
                            case when exists (select 1 from school.schoolloopbaan b
                                where b.school_id = l.school_id and b.leerling_id = l.id
                                  and b.schooljaar = :jaar and b.brin = :brin) then :vandaag::date
                                when l.datum_inschrijving between :begin::date and :einde::date
                                    then l.datum_inschrijving
                                else :begin::date end,
                            :brin, lpad(coalesce(l.vestigingsnummer, :vestiging)::text, 2, '0'), :soort
                        from school.inlezing_leerling s
                        join school.leerling l on l.school_id = s.school_id and l.sleutel = s.sleutel
                        left join school.groep g on g.school_id = l.school_id and g.id = l.groep_id
                        where s.inlezing_id = :inlezing and s.loopbaan and not s.overslaan
                          and s.soort in ('NIEUW', 'GEWIJZIGD', 'TERUG')
                        """)
                .param("inlezing", maat.inlezing())
                .param("brin", maat.brin())
                .param("jaar", maat.schooljaar())
                .param("vandaag", maat.vandaag())
                .param("begin", year(maat).eersteDag())
                .param("einde", year(maat).laatsteDag())
                .param("vestiging", school.vestiging().nummer())
                .param("soort", school.soort().name())
                .update();
    }

    /** Ends those of who is marked as left on this day. */
    void close(UUID inlezing, String brin, LocalDate per) {
        jdbc.sql(
                        """
                        update school.schoolloopbaan b set versie = b.versie + 1,
                            einddatum = greatest(b.begindatum, least(:per::date, %s))
                        from school.inlezing_leerling s
                        where s.inlezing_id = :inlezing and s.soort = 'VERTROKKEN' and not s.overslaan
                          and b.school_id = s.school_id and b.leerling_id = s.leerling_id and b.brin = :brin
                          and b.einddatum is null and b.verwijderd is null
                        """
                                .formatted(LAATSTE))
                .param("inlezing", inlezing)
                .param("brin", brin)
                .param("per", per)
                .update();
    }

    private static Schooljaar year(Vergelijkmaat maat) {
        return Schooljaar.parse(maat.schooljaar()).orElseThrow();
    }
}

package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

/**
 * Says which pupil of the school each pupil of a file is: by the key of the last file; else, as
 * when a school changes its administration or typed a pupil in by hand, by what only one of both
 * sides can be. Another administration may have given a key to another pupil: a key does not count
 * for who has another date of birth and another first or last name, so that nobody gets the map of
 * someone else. All within the caller's transaction.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Herkenning {

    /** Name and date of birth; or the number of the pupil, when the rest does not contradict it. */
    private static final String ZELFDE =
            """
            (l.geboortedatum = s.geboortedatum and s.voornaam_kaal <> ''
                and strpos(' ' || l.zoektekst || ' ', ' ' || s.voornaam_kaal || ' ') > 0
              or l.sleutel is null and l.leerlingid = s.sleutel
                and (l.geboortedatum is null or s.geboortedatum is null))
            and s.achternaam_kaal <> ''
            and strpos(' ' || l.zoektekst || ' ', ' ' || s.achternaam_kaal || ' ') > 0
            """;

    private static final String EEN_ANDER =
            """
            coalesce(l.geboortedatum <> s.geboortedatum, false)
            and s.voornaam_kaal <> '' and s.achternaam_kaal <> ''
            and (strpos(' ' || l.zoektekst || ' ', ' ' || s.voornaam_kaal || ' ') = 0
              or strpos(' ' || l.zoektekst || ' ', ' ' || s.achternaam_kaal || ' ') = 0)
            """;

    private final JdbcClient jdbc;

    Herkenning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void recognise(UUID inlezing) {
        byKey(inlezing);
        byPerson(inlezing);
    }

    private void byKey(UUID inlezing) {
        jdbc.sql(
                        """
                        update school.inlezing_leerling d set leerling_id = n.id
                        from (select s.school_id, s.nummer, l.id from school.inlezing_leerling s
                            left join school.leerling l on l.school_id = s.school_id
                                and l.sleutel = s.sleutel and s.sleutel <> '' and not (%s)
                            where s.inlezing_id = :inlezing and s.regel > 0) n
                        where d.school_id = n.school_id and d.inlezing_id = :inlezing
                          and d.nummer = n.nummer and d.leerling_id is distinct from n.id
                        """
                                .formatted(EEN_ANDER))
                .param("inlezing", inlezing)
                .update();
    }

    private void byPerson(UUID inlezing) {
        jdbc.sql(
                        """
                        with kandidaat as (
                            select s.school_id, s.nummer, l.id,
                                count(*) over (partition by s.nummer) leerlingen,
                                count(*) over (partition by l.id) regels
                            from school.inlezing_leerling s
                            join school.leerling l on l.school_id = s.school_id and %s
                            where s.inlezing_id = :inlezing and s.regel > 0 and s.leerling_id is null
                              and not exists (select 1 from school.inlezing_leerling x
                                where x.school_id = l.school_id and x.inlezing_id = :inlezing
                                  and x.leerling_id = l.id and x.regel > 0))
                        update school.inlezing_leerling d set leerling_id = k.id
                        from kandidaat k
                        where d.school_id = k.school_id and d.inlezing_id = :inlezing
                          and d.nummer = k.nummer and k.leerlingen = 1 and k.regels = 1
                        """
                                .formatted(ZELFDE))
                .param("inlezing", inlezing)
                .update();
    }
}

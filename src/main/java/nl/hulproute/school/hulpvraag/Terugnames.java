package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The messages by which the school takes back what it sent. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Terugnames {

    private final JdbcClient jdbc;

    Terugnames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the message, which is there already, calls back. */
    @Transactional
    void add(UUID schoolId, UUID bericht, boolean geheel, Collection<Sha256> inhouden) {
        jdbc.sql(
                        """
                        insert into school.hulpvraag_terughaling (school_id, bericht_id, geheel, inhouden)
                        values (:school, :bericht, :geheel, :inhouden)
                        """)
                .param("school", schoolId)
                .param("bericht", bericht)
                .param("geheel", geheel)
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .update();
    }

    /** Whether the message calls back all of the hulpvraag. */
    @Transactional(readOnly = true)
    boolean geheel(UUID schoolId, UUID bericht) {
        return jdbc.sql(
                        """
                        select geheel from school.hulpvraag_terughaling
                        where school_id = :school and bericht_id = :bericht
                        """)
                .param("school", schoolId)
                .param("bericht", bericht)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional(readOnly = true)
    Terugstand stand(Hulpvraag hulpvraag) {
        return new Terugstand(
                jdbc.sql(
                                """
                                select b.*, coalesce(t.geheel, false) as geheel, t.inhouden
                                from school.hulpvraag_bericht b
                                left join school.hulpvraag_terughaling t
                                    on t.school_id = b.school_id and t.bericht_id = b.id
                                where b.school_id = :school and b.hulpvraag_id = :hulpvraag
                                    and b.soort in ('intrekking', 'terughaling')
                                order by b.verzonden desc, b.id desc
                                """)
                        .param("school", hulpvraag.schoolId())
                        .param("hulpvraag", hulpvraag.id())
                        .query((rij, nummer) -> {
                            Optional<Array> inhouden =
                                    Optional.ofNullable(rij.getArray("inhouden"));
                            return new Terugname(
                                    Rijen.bericht(rij),
                                    rij.getBoolean("geheel"),
                                    inhouden.isEmpty()
                                            ? Set.of()
                                            : names((String[]) inhouden.get().getArray()));
                        })
                        .list());
    }

    private static Set<Sha256> names(String[] inhouden) {
        return Arrays.stream(inhouden).map(Sha256::new).collect(Collectors.toSet());
    }
}

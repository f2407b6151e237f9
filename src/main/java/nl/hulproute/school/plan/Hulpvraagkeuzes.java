package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** The hulpvragen of a pupil by the names that their pages have. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvraagkeuzes {

    /** A hulpvraag; {@code type} is empty as long as none was chosen. */
    record Keuze(UUID id, String referentie, String type) {

        public String naam() {
            return type.isEmpty() ? referentie : type + " (" + referentie + ")";
        }
    }

    private final JdbcClient jdbc;

    Hulpvraagkeuzes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Keuze> van(UUID leerling) {
        return jdbc.sql(
                        """
                        select id, eigen_referentie, coalesce(aanvraagtype ->> 'naam', '') type
                        from school.hulpvraag where leerling_id = :leerling and verwijderd is null
                        order by aangemaakt desc, id
                        """)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        new Keuze(
                                rij.getObject("id", UUID.class),
                                rij.getString("eigen_referentie"),
                                rij.getString("type")))
                .list();
    }
}

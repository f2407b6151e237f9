package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The schools that a samenwerkingsverband knows, within what the tenant may see. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
public class Scholen {

    private static final String KOLOMMEN =
            """
            select id, vestiging, naam, soort, bestuur, straat, huisnummer, postcode, plaats,
                   telefoon, email, teamadres
              from swv.school
             where swv_id = :swv
            """;

    private final JdbcClient jdbc;

    Scholen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By board, the external schools last. */
    public List<School> all(UUID swv) {
        return jdbc.sql(KOLOMMEN + " order by bestuur nulls last, naam")
                .param("swv", swv)
                .query(this::map)
                .list();
    }

    public Optional<School> find(UUID swv, Routeringskenmerk routeringskenmerk) {
        return jdbc.sql(KOLOMMEN + " and routeringskenmerk = :kenmerk")
                .param("swv", swv)
                .param("kenmerk", routeringskenmerk.waarde())
                .query(this::map)
                .optional();
    }

    @Transactional
    public void add(UUID swv, School school) {
        jdbc.sql(
                        """
                        insert into swv.school (swv_id, id, vestiging, routeringskenmerk, naam,
                          soort, bestuur, straat, huisnummer, postcode, plaats, telefoon, email,
                          teamadres)
                        values (:swv, :id, :vestiging, :routeringskenmerk, :naam, :soort, :bestuur,
                          :straat, :huisnummer, :postcode, :plaats, :telefoon, :email, :teamadres)
                        """)
                .param("swv", swv)
                .param("id", school.id())
                .param("vestiging", school.vestiging().toString())
                .param("routeringskenmerk", school.routeringskenmerk().waarde())
                .param("naam", school.naam())
                .param("soort", school.soort().name())
                .param("bestuur", school.bestuur())
                .param("straat", school.straat())
                .param("huisnummer", school.huisnummer())
                .param("postcode", school.postcode())
                .param("plaats", school.plaats())
                .param("telefoon", school.telefoon())
                .param("email", school.email())
                .param("teamadres", school.teamadres())
                .update();
    }

    private School map(ResultSet row, int n) throws SQLException {
        return new School(
                row.getObject("id", UUID.class),
                Vestiging.of(row.getString("vestiging")),
                row.getString("naam"),
                Schoolsoort.valueOf(row.getString("soort")),
                row.getString("bestuur"),
                row.getString("straat"),
                row.getString("huisnummer"),
                row.getString("postcode"),
                row.getString("plaats"),
                row.getString("telefoon"),
                row.getString("email"),
                row.getString("teamadres"));
    }
}

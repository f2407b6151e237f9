package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                .query(Scholen::map)
                .list();
    }

    public Optional<School> find(UUID swv, Routeringskenmerk routeringskenmerk) {
        return jdbc.sql(KOLOMMEN + " and routeringskenmerk = :kenmerk")
                .param("swv", swv)
                .param("kenmerk", routeringskenmerk.waarde())
                .query(Scholen::map)
                .optional();
    }

    /** Where its care team is reached; empty when nobody filled it in. */
    public String teamadres(UUID swv, UUID school) {
        return jdbc.sql("select teamadres from swv.school where swv_id = :swv and id = :school")
                .param("swv", swv)
                .param("school", school)
                .query(String.class)
                .optional()
                .orElse("");
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
                .params(params(swv, school))
                .update();
    }

    static Map<String, @Nullable Object> params(UUID swv, School school) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("swv", swv);
        params.put("id", school.id());
        params.put("vestiging", school.vestiging().toString());
        params.put("routeringskenmerk", school.routeringskenmerk().waarde());
        params.put("naam", school.naam());
        params.put("soort", school.soort().name());
        params.put("bestuur", school.bestuur());
        params.put("straat", school.straat());
        params.put("huisnummer", school.huisnummer());
        params.put("postcode", school.postcode());
        params.put("plaats", school.plaats());
        params.put("telefoon", school.telefoon());
        params.put("email", school.email());
        params.put("teamadres", school.teamadres());
        return params;
    }

    static School map(ResultSet row, int n) throws SQLException {
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

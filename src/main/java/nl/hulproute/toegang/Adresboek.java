package nl.hulproute.toegang;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The mail addresses of those who work for an organisation today. */
@Repository
@Transactional(readOnly = true)
public class Adresboek {

    private static final String VAN =
            """
              from toegang.lidmaatschap l
              join toegang.account a on a.id = l.account_id and a.actief
              join toegang.organisatie o on o.id = l.organisatie_id
             where l.van <= :nu and (l.tot is null or l.tot > :nu)
            """;

    private record Plaats(String email, Rol rol, Organisatiesoort soort) {

        boolean mag(Actie actie) {
            return Rechten.van(rol, soort).contains(actie);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Adresboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one organisation. */
    public List<String> of(UUID organisatie) {
        return list("and o.id = :wat", organisatie);
    }

    /** Of those who may do this there. */
    public List<String> of(UUID organisatie, Actie actie) {
        return jdbc
                .sql(
                        "select distinct a.email, l.rol, o.soort"
                                + VAN
                                + "and o.id = :wat order by a.email")
                .param("nu", OffsetDateTime.now(clock))
                .param("wat", organisatie)
                .query((row, n) ->
                        new Plaats(
                                row.getString("email"),
                                Rol.valueOf(row.getString("rol")),
                                Organisatiesoort.valueOf(row.getString("soort"))))
                .list()
                .stream()
                .filter(plaats -> plaats.mag(actie))
                .map(Plaats::email)
                .distinct()
                .toList();
    }

    /** Of all organisations of a kind. */
    public List<String> of(Organisatiesoort soort) {
        return list("and o.soort = :wat", soort.name());
    }

    private List<String> list(String voorwaarde, Object wat) {
        return jdbc.sql("select distinct a.email" + VAN + voorwaarde + " order by a.email")
                .param("nu", OffsetDateTime.now(clock))
                .param("wat", wat)
                .query((row, n) -> row.getString("email"))
                .list();
    }
}

package nl.hulproute.register.verzoek;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests to the helpdesk. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
public class Verzoeken {

    private static final int MEESTE = 200;

    private static final String KOLOMMEN =
            """
            select id, nummer, soort, organisatie, organisatienaam, email, vestiging, schoolnaam,
                   straat, huisnummer, postcode, plaats, schoolmail, tekst, gevraagd, stand,
                   antwoord, behandeld, behandeld_door
              from register.verzoek
            """;

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Verzoeken(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /** Keeps a request; the one with this id stays as it is when there is one already. */
    @Transactional
    public boolean add(Registerverzoek verzoek) {
        Vestiging vestiging = verzoek.vestiging();
        return jdbc.sql(
                                """
                                insert into register.verzoek (id, soort, organisatie,
                                  organisatienaam, email, vestiging, schoolnaam, straat,
                                  huisnummer, postcode, plaats, schoolmail, tekst, gevraagd)
                                values (:id, :soort, :organisatie, :organisatienaam, :email,
                                  :vestiging, :schoolnaam, :straat, :huisnummer, :postcode,
                                  :plaats, :schoolmail, :tekst, :nu)
                                on conflict (id) do nothing
                                """)
                        .param("id", verzoek.id())
                        .param("soort", verzoek.soort().name())
                        .param("organisatie", verzoek.namens().waarde())
                        .param("organisatienaam", verzoek.organisatie())
                        .param("email", verzoek.email())
                        .param("vestiging", vestiging == null ? null : vestiging.toString())
                        .param("schoolnaam", verzoek.schoolnaam())
                        .param("straat", verzoek.straat())
                        .param("huisnummer", verzoek.huisnummer())
                        .param("postcode", verzoek.postcode())
                        .param("plaats", verzoek.plaats())
                        .param("schoolmail", verzoek.schoolmail())
                        .param("tekst", verzoek.tekst())
                        .param("nu", kalender.nu())
                        .update()
                == 1;
    }

    public Optional<Verzoek> find(UUID id) {
        return jdbc.sql(KOLOMMEN + "where id = :id").param("id", id).query(this::map).optional();
    }

    /** Of one organisation, the newest first. */
    public List<Verzoek> of(Oin organisatie) {
        return jdbc.sql(
                        KOLOMMEN
                                + "where organisatie = :organisatie order by nummer desc limit "
                                + MEESTE)
                .param("organisatie", organisatie.waarde())
                .query(this::map)
                .list();
    }

    /** What waits for the desk, the oldest first. */
    public List<Verzoek> open() {
        return jdbc.sql(KOLOMMEN + "where stand = 'OPEN' order by nummer limit " + MEESTE)
                .query(this::map)
                .list();
    }

    /** Ends an open request; false when somebody was before. */
    @Transactional
    public boolean handle(UUID id, Stand stand, String antwoord, String door) {
        return jdbc.sql(
                                """
                                update register.verzoek
                                   set stand = :stand, antwoord = :antwoord, behandeld = :nu,
                                       behandeld_door = :door
                                 where id = :id and stand = 'OPEN'
                                """)
                        .param("stand", stand.name())
                        .param("antwoord", antwoord)
                        .param("nu", kalender.nu())
                        .param("door", door)
                        .param("id", id)
                        .update()
                == 1;
    }

    private Verzoek map(ResultSet row, int n) throws SQLException {
        String vestiging = row.getString("vestiging");
        var behandeld = row.getObject("behandeld", OffsetDateTime.class);
        return new Verzoek(
                new Registerverzoek(
                        row.getObject("id", UUID.class),
                        Registerverzoek.Soort.valueOf(row.getString("soort")),
                        new Oin(row.getString("organisatie")),
                        row.getString("organisatienaam"),
                        row.getString("email"),
                        vestiging == null ? null : Vestiging.of(vestiging),
                        row.getString("schoolnaam"),
                        row.getString("straat"),
                        row.getString("huisnummer"),
                        row.getString("postcode"),
                        row.getString("plaats"),
                        row.getString("schoolmail"),
                        row.getString("tekst")),
                row.getLong("nummer"),
                row.getObject("gevraagd", OffsetDateTime.class).toInstant(),
                Stand.valueOf(row.getString("stand")),
                row.getString("antwoord"),
                behandeld == null ? null : behandeld.toInstant(),
                row.getString("behandeld_door"));
    }
}

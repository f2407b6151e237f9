package nl.hulproute.register.verzoek;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.keten.Ketenbel;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            select id, nummer, bestuur_id, soort, organisatie, organisatienaam, email, vestiging, schoolnaam,
                   straat, huisnummer, postcode, plaats, schoolmail, tekst, gevraagd, stand,
                   antwoord, behandeld, behandeld_door, schoolsoort, bestuursnaam
              from register.verzoek
            """;

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Ketenbel bel;

    Verzoeken(JdbcClient jdbc, Kalender kalender, Ketenbel bel) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.bel = bel;
    }

    /**
     * Keeps a request that came through a system; the one with this id stays as it is when there is
     * one already.
     */
    @Transactional
    public boolean add(Registerverzoek verzoek, Oin systeem) {
        bel.ring();
        return add(verzoek, systeem.waarde(), null);
    }

    /** Keeps a request of a board; false when there is one with this id already. */
    @Transactional
    public boolean add(Registerverzoek verzoek, UUID bestuur) {
        bel.ring();
        return add(verzoek, null, bestuur);
    }

    private boolean add(Registerverzoek verzoek, @Nullable String systeem, @Nullable UUID bestuur) {
        Oin namens = verzoek.namens();
        Vestiging vestiging = verzoek.vestiging();
        Schoolsoort soort = verzoek.schoolsoort();
        return jdbc.sql(
                                """
                                insert into register.verzoek (id, soort, organisatie,
                                  bestuur_id, systeem, organisatienaam, email, vestiging, schoolnaam, straat,
                                  huisnummer, postcode, plaats, schoolmail, tekst, gevraagd,
                                  schoolsoort, bestuursnaam)
                                values (:id, :soort, :organisatie, :bestuur, :systeem, :organisatienaam, :email,
                                  :vestiging, :schoolnaam, :straat, :huisnummer, :postcode,
                                  :plaats, :schoolmail, :tekst, :nu, :schoolsoort, :bestuursnaam)
                                on conflict (id) do nothing
                                """)
                        .param("id", verzoek.id())
                        .param("soort", verzoek.soort().name())
                        .param("organisatie", namens == null ? null : namens.waarde())
                        .param("bestuur", bestuur)
                        .param("systeem", systeem)
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
                        .param("schoolsoort", soort == null ? null : soort.name())
                        .param("bestuursnaam", verzoek.bestuur())
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

    /** Of one organisation, as far as it asked through this system, the newest first. */
    public List<Verzoek> of(Oin organisatie, Oin systeem) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where organisatie = :organisatie and systeem = :systeem
                                order by nummer desc limit :aantal
                                """)
                .param("organisatie", organisatie.waarde())
                .param("systeem", systeem.waarde())
                .param("aantal", MEESTE)
                .query(this::map)
                .list();
    }

    /** Of one board, the newest first. */
    public List<Verzoek> ofBoard(UUID bestuur) {
        return jdbc.sql(
                        KOLOMMEN
                                + "where bestuur_id = :bestuur order by nummer desc limit "
                                + MEESTE)
                .param("bestuur", bestuur)
                .query(this::map)
                .list();
    }

    /** About any vestiging of this BRIN, the newest first. */
    public List<Verzoek> about(Brin brin) {
        return jdbc.sql(
                        KOLOMMEN
                                + "where left(vestiging, 4) = :brin order by nummer desc limit "
                                + MEESTE)
                .param("brin", brin.waarde())
                .query(this::map)
                .list();
    }

    /** What waits for the desk, the oldest first; those after this number. */
    public List<Verzoek> open(@Nullable Soort soort, long na, int aantal) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where stand = 'OPEN' and nummer > :na
                                  and (cast(:soort as text) is null or soort = :soort)
                                order by nummer limit :aantal
                                """)
                .param("soort", soort == null ? null : soort.name())
                .param("na", na)
                .param("aantal", aantal)
                .query(this::map)
                .list();
    }

    /** What was handled, the last first; those that were handled before the one of this number. */
    public List<Verzoek> handled(@Nullable Soort soort, @Nullable Long na, int aantal) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where stand <> 'OPEN'
                                  and (cast(:soort as text) is null or soort = :soort)
                                  and (cast(:na as bigint) is null or (behandeld, nummer) <
                                       (select v.behandeld, v.nummer from register.verzoek v
                                         where v.nummer = :na))
                                order by behandeld desc, nummer desc limit :aantal
                                """)
                .param("soort", soort == null ? null : soort.name())
                .param("na", na)
                .param("aantal", aantal)
                .query(this::map)
                .list();
    }

    /** How many of each kind wait for the desk. */
    public Map<Soort, Long> waiting() {
        var aantallen = new EnumMap<Soort, Long>(Soort.class);
        jdbc.sql("select soort, count(*) from register.verzoek where stand = 'OPEN' group by soort")
                .query(
                        (RowCallbackHandler)
                                row ->
                                        aantallen.put(
                                                Soort.valueOf(row.getString(1)), row.getLong(2)));
        return aantallen;
    }

    /** Ends an open request; false when somebody was before. */
    @Transactional
    public boolean handle(UUID id, Stand stand, String antwoord, String door) {
        bel.ring();
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
        String organisatie = row.getString("organisatie");
        String vestiging = row.getString("vestiging");
        var behandeld = row.getObject("behandeld", OffsetDateTime.class);
        String schoolsoort = row.getString("schoolsoort");
        return new Verzoek(
                new Registerverzoek(
                        row.getObject("id", UUID.class),
                        Soort.valueOf(row.getString("soort")),
                        organisatie == null ? null : new Oin(organisatie),
                        row.getString("organisatienaam"),
                        row.getString("email"),
                        vestiging == null ? null : Vestiging.of(vestiging),
                        row.getString("schoolnaam"),
                        row.getString("straat"),
                        row.getString("huisnummer"),
                        row.getString("postcode"),
                        row.getString("plaats"),
                        row.getString("schoolmail"),
                        row.getString("tekst"),
                        schoolsoort == null ? null : Schoolsoort.valueOf(schoolsoort),
                        row.getString("bestuursnaam")),
                row.getLong("nummer"),
                row.getObject("bestuur_id", UUID.class),
                row.getObject("gevraagd", OffsetDateTime.class).toInstant(),
                Stand.valueOf(row.getString("stand")),
                row.getString("antwoord"),
                behandeld == null ? null : behandeld.toInstant(),
                row.getString("behandeld_door"));
    }
}

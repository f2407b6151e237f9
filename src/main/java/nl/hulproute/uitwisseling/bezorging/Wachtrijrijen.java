package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Bezorgregel;
import nl.hulproute.uitwisseling.Wachtrij.Cijfers;
import nl.hulproute.uitwisseling.Wachtrij.Toon;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The outbox of a part as its page reads it. */
final class Wachtrijrijen {

    /** A row and its place in the list. */
    record Rij(Bezorgregel regel, long plek) {}

    /** The expression of the index uitgaand_lijst: what is open by age, then the newest first. */
    private static final String PLEK =
            """
            (case when toestand in ('wacht', 'onderweg', 'verlopen')
              then volgnummer else 4611686018427387904 - volgnummer end)
            """;

    private static final String OPEN = " toestand in ('wacht', 'onderweg', 'verlopen') ";

    private final JdbcClient jdbc;
    private final String schema;
    private final Duration opgevenNa;
    private final Beurten beurten;

    Wachtrijrijen(JdbcClient jdbc, Onderdeel onderdeel, Duration opgevenNa) {
        this.jdbc = jdbc;
        this.schema = "uitwisseling_" + onderdeel.naam();
        this.opgevenNa = opgevenNa;
        this.beurten = new Beurten(opgevenNa);
    }

    List<Rij> page(UUID tenant, Toon toon, @Nullable Long na, int aantal) {
        return sql(
                        """
                        select u.*, exists (
                                 select from %s.uitgaand e
                                  where e.tenant_id = u.tenant_id
                                    and e.hulpvraag_id = u.hulpvraag_id
                                    and e.volgnummer < u.volgnummer
                                    and e.toestand in ('wacht', 'onderweg', 'verlopen')) as achter
                          from (select id, tenant_id, soort, hulpvraag_id, volgnummer, naar,
                                       toestand, pogingen, reden, gemaakt, volgende_poging,
                                       bezorgd, vertrokken, termijn_vanaf,
                        """
                                + PLEK
                                + "   as plek from %s.uitgaand where tenant_id = :tenant and "
                                + condition(toon)
                                + " and "
                                + PLEK
                                + " > :na order by "
                                + PLEK
                                + " limit :aantal) u order by u.plek",
                        tenant)
                .param("na", na == null ? Long.MIN_VALUE : na)
                .param("aantal", aantal)
                .query(this::row)
                .list();
    }

    private static String condition(Toon toon) {
        return switch (toon) {
            case ALLES -> "true";
            case OPEN -> OPEN;
            case OPGEGEVEN -> "toestand = 'verlopen'";
            case GEWEIGERD -> "toestand = 'geweigerd'";
            case BEZORGD -> "toestand = 'bezorgd'";
        };
    }

    Cijfers figures(UUID tenant, Instant vandaag) {
        return sql(
                        """
                        select count(*) filter (where toestand <> 'verlopen') as wachtend,
                               min(gemaakt) filter (where toestand <> 'verlopen') as oudste,
                               count(*) filter (where toestand = 'verlopen') as opgegeven,
                               (select count(*) from %s.uitgaand
                                 where tenant_id = :tenant and bezorgd >= :vandaag) as vandaag
                          from %s.uitgaand
                         where tenant_id = :tenant and
                        """
                                + OPEN,
                        tenant)
                .param("vandaag", Timestamp.from(vandaag))
                .query((rij, n) ->
                        new Cijfers(
                                rij.getInt("wachtend"),
                                instant(rij, "oudste").orElse(null),
                                rij.getInt("vandaag"),
                                rij.getInt("opgegeven")))
                .single();
    }

    /** What is open, the oldest first. */
    List<UUID> open(UUID tenant, int aantal) {
        return sql(
                        "select id from %s.uitgaand where tenant_id = :tenant and "
                                + OPEN
                                + " order by gemaakt limit :aantal",
                        tenant)
                .param("aantal", aantal)
                .query((rij, n) -> rij.getObject(1, UUID.class))
                .list();
    }

    /** Says on the page what the scheduler was told. */
    void saveNext(UUID tenant, UUID id, Instant volgende) {
        sql(
                        """
                        update %s.uitgaand set volgende_poging = :volgende
                         where tenant_id = :tenant and id = :id
                        """,
                        tenant)
                .param("id", id)
                .param("volgende", Timestamp.from(volgende))
                .update();
    }

    private JdbcClient.StatementSpec sql(String tekst, UUID tenant) {
        return jdbc.sql(tekst.replace("%s", schema)).param("tenant", tenant);
    }

    private Rij row(ResultSet rij, int n) throws SQLException {
        Toestand toestand = state(rij.getString("toestand"));
        return new Rij(
                new Bezorgregel(
                        rij.getObject("id", UUID.class),
                        Berichtsoort.ofCode(rij.getString("soort")).orElseThrow(),
                        rij.getObject("hulpvraag_id", UUID.class),
                        rij.getString("naar"),
                        rij.getString("toestand"),
                        beurten.of(toestand),
                        rij.getInt("pogingen"),
                        rij.getString("reden"),
                        rij.getTimestamp("gemaakt").toInstant(),
                        instant(rij, "volgende_poging").orElse(null),
                        instant(rij, "bezorgd").orElse(null),
                        rij.getTimestamp("termijn_vanaf").toInstant().plus(opgevenNa),
                        rij.getTimestamp("vertrokken") != null,
                        rij.getBoolean("achter")),
                rij.getLong("plek"));
    }

    private static Toestand state(String code) {
        return Arrays.stream(Toestand.values())
                .filter(toestand -> toestand.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Instant> instant(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getTimestamp(kolom)).map(Timestamp::toInstant);
    }
}

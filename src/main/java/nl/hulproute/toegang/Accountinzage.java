package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** An account as a helpdesk may know it. */
@Repository
public class Accountinzage {

    private record Rij(UUID id, boolean actief, @Nullable Instant laatsteInlog) {}

    private final JdbcClient jdbc;
    private final Lidmaatschappen lidmaatschappen;

    Accountinzage(JdbcClient jdbc, Lidmaatschappen lidmaatschappen) {
        this.jdbc = jdbc;
        this.lidmaatschappen = lidmaatschappen;
    }

    /** The account with this address, with where it may work today in this kind of organisation. */
    @Transactional(readOnly = true)
    public Optional<Accountgegevens> find(String email, Organisatiesoort soort) {
        return jdbc.sql(
                        "select id, actief, laatste_inlog from toegang.account where email ="
                                + " :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query((rij, n) ->
                        new Rij(
                                rij.getObject("id", UUID.class),
                                rij.getBoolean("actief"),
                                instant(rij.getTimestamp("laatste_inlog"))))
                .optional()
                .map(rij ->
                        new Accountgegevens(
                                rij.actief(),
                                rij.laatsteInlog(),
                                lidmaatschappen.van(rij.id()).stream()
                                        .filter(plek -> plek.organisatie().soort() == soort)
                                        .toList()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}

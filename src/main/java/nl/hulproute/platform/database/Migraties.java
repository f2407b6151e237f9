package nl.hulproute.platform.database;

import nl.hulproute.gedeeld.Onderdeel;

import org.flywaydb.core.Flyway;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Brings the schemas up to date, one per module, as the owner; the program's own role is then given
 * the use of the tables but not their ownership.
 */
final class Migraties {

    private final Databaseverbinding verbinding;

    Migraties(Databaseverbinding verbinding) {
        this.verbinding = verbinding;
    }

    void migrate(Set<Onderdeel> onderdelen) {
        schemas(onderdelen).forEach(this::migrate);
        demandHonestRole();
    }

    /**
     * Schema → folder with its scripts; the exchange has a schema for each part that takes part in
     * it.
     */
    private static Map<String, String> schemas(Set<Onderdeel> onderdelen) {
        var schemas = new LinkedHashMap<String, String>();
        schemas.put("platform", "platform");
        schemas.put("toegang", "toegang");
        for (Onderdeel onderdeel : Onderdeel.values()) {
            if (onderdelen.contains(onderdeel)) {
                schemas.put(onderdeel.naam(), onderdeel.naam());
                if (onderdeel != Onderdeel.REGISTER) {
                    schemas.put("uitwisseling_" + onderdeel.naam(), "uitwisseling");
                }
            }
        }
        return schemas;
    }

    private void migrate(String schema, String folder) {
        Flyway.configure()
                .dataSource(
                        verbinding.url(), verbinding.eigenaar(), verbinding.eigenaarWachtwoord())
                .schemas(schema)
                .createSchemas(true)
                .locations("classpath:db/" + folder)
                .failOnMissingLocations(false)
                .placeholders(
                        Map.of("schema", schema, "onderdeel", schema.replace("uitwisseling_", "")))
                .load()
                .migrate();
        grant(schema);
    }

    private void grant(String schema) {
        try (Connection connection =
                        DriverManager.getConnection(
                                verbinding.url(),
                                verbinding.eigenaar(),
                                verbinding.eigenaarWachtwoord());
                var statement = connection.createStatement()) {
            String role = verbinding.gebruiker();
            statement.execute("grant usage on schema %s to %s".formatted(schema, role));
            statement.execute(
                    "grant select, insert, update, delete on all tables in schema %s to %s"
                            .formatted(schema, role));
            statement.execute(
                    "grant usage, select on all sequences in schema %s to %s"
                            .formatted(schema, role));
        } catch (SQLException e) {
            throw new IllegalStateException("De rechten op " + schema + " lukken niet", e);
        }
    }

    /** Row-level security is nothing to a superuser, or to a role that may pass it by. */
    private void demandHonestRole() {
        try (Connection connection =
                        DriverManager.getConnection(
                                verbinding.url(), verbinding.gebruiker(), verbinding.wachtwoord());
                var statement = connection.createStatement();
                var role =
                        statement.executeQuery(
                                "select rolsuper or rolbypassrls from pg_roles where rolname ="
                                        + " current_user")) {
            if (!role.next() || role.getBoolean(1)) {
                throw new IllegalStateException(
                        "De databasegebruiker "
                                + verbinding.gebruiker()
                                + " mag rijbeveiliging omzeilen (superuser of bypassrls). Geef"
                                + " spring.datasource.username een gewone rol en"
                                + " hulproute.database.eigenaar de eigenaar.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "De database is niet bereikbaar als " + verbinding.gebruiker(), e);
        }
    }
}

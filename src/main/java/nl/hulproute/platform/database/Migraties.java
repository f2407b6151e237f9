package nl.hulproute.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import nl.hulproute.gedeeld.Onderdeel;

import org.flywaydb.core.Flyway;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Brings the schemas up to date, one per module, as the owner; the program's own role is then given
 * the use of the tables but not their ownership.
 */
final class Migraties {

    private static final String PLATFORM = "platform";

    /** Flyway holds two at a time. */
    private static final int VERBINDINGEN = 8;

    private final Databaseverbinding verbinding;

    Migraties(Databaseverbinding verbinding) {
        this.verbinding = verbinding;
    }

    /** The schema of the platform first, which all use; the others know nothing of each other. */
    void migrate(Set<Onderdeel> onderdelen) {
        try (var owner = owner()) {
            migrate(owner, PLATFORM, PLATFORM);
            schemas(onderdelen).entrySet().parallelStream()
                    .forEach(schema -> migrate(owner, schema.getKey(), schema.getValue()));
        }
        demandHonestRole();
    }

    /** A pool, because each new connection costs a round of scram. */
    private HikariDataSource owner() {
        var config = new HikariConfig();
        config.setJdbcUrl(verbinding.url());
        config.setUsername(verbinding.eigenaar());
        config.setPassword(verbinding.eigenaarWachtwoord());
        config.setMaximumPoolSize(VERBINDINGEN);
        config.setMinimumIdle(0);
        config.setPoolName("migraties");
        return new HikariDataSource(config);
    }

    /**
     * Schema → folder with its scripts; the exchange has a schema for each part that takes part in
     * it.
     */
    private static Map<String, String> schemas(Set<Onderdeel> onderdelen) {
        var schemas = new HashMap<String, String>();
        schemas.put("toegang", "toegang");
        for (Onderdeel onderdeel : onderdelen) {
            schemas.put(onderdeel.naam(), onderdeel.naam());
            if (onderdeel != Onderdeel.REGISTER) {
                schemas.put("uitwisseling_" + onderdeel.naam(), "uitwisseling");
            }
        }
        return schemas;
    }

    private void migrate(DataSource owner, String schema, String folder) {
        // the loader is named because a thread of the common pool does not see into a packaged jar
        Flyway.configure(Migraties.class.getClassLoader())
                .dataSource(owner)
                .schemas(schema)
                .createSchemas(true)
                .locations("classpath:db/" + folder)
                .failOnMissingLocations(false)
                .placeholders(
                        Map.of("schema", schema, "onderdeel", schema.replace("uitwisseling_", "")))
                .load()
                .migrate();
        finish(owner, schema);
    }

    /** What holds for all tables of a schema, also for those that a migration just made. */
    private void finish(DataSource owner, String schema) {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            String role = verbinding.gebruiker();
            statement.execute("grant usage on schema %s to %s".formatted(schema, role));
            statement.execute(
                    "grant select, insert, update, delete on all tables in schema %s to %s"
                            .formatted(schema, role));
            statement.execute(
                    "grant usage, select on all sequences in schema %s to %s"
                            .formatted(schema, role));
            statement.execute("call platform.vraag_eenmaal('%s')".formatted(schema));
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

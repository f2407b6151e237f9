package nl.hulproute.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets transactions that read and then write the same thing go one after the other, where there is
 * no row yet that they could hold.
 */
public final class Beurt {

    private Beurt() {}

    /** Waits until no other transaction has this turn, and keeps it until the caller's own ends. */
    public static void wacht(JdbcClient jdbc, String waarvoor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:waarvoor))")
                .param("waarvoor", waarvoor)
                .query((row, n) -> n)
                .single();
    }
}

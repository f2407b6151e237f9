package nl.hulproute.register.keten;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** Fills a register to the size of the country, in the transaction of the connection. */
final class Ketenvulling {

    static final int VESTIGINGEN = 7_000;

    /** A school of it, and its samenwerkingsverband. */
    static final String BRIN = "50AH";

    static final String SWV = "00000099100000000008";

    private Ketenvulling() {}

    static void fill(Connection verbinding) throws SQLException, IOException {
        String sql =
                new ClassPathResource("register/ketenvulling.sql")
                        .getContentAsString(StandardCharsets.UTF_8);
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
            opdracht.execute(
                    """
                    analyze register.bestuur, register.deelname, register.endpoint,
                      register.instelling, register.ketenproef, register.ketenverloop,
                      register.mandaat, register.omgeving, register.samenwerkingsverband,
                      register.systeem, register.verbandschool, register.verbandstand,
                      register.verwerkersovereenkomst, register.vestiging
                    """);
        }
    }
}

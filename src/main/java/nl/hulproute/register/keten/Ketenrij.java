package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.ketencheck.Ketenfeiten;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A chain as the register's tables have it, with where each party is told.
 *
 * @param bestuurId null when the register does not know the school
 * @param school where the school is told and where its pages are; either may be empty
 */
record Ketenrij(
        Ketensleutel sleutel,
        String naam,
        @Nullable UUID bestuurId,
        String bestuur,
        Oin swv,
        String swvNaam,
        Ketenfeiten feiten,
        Plek school,
        Plek verband) {

    /** An address for mail, and that of the pages. */
    record Plek(String email, String pagina) {}
}

package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Schoolsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was uploaded, and what became of it.
 *
 * @param schoolsoort of the schools that are new in a file with vestigingen
 * @param regels how many different lines it has
 * @param gezienTot how many changes of the register its preview knows of
 */
record Inlezing(
        UUID id,
        Bestandssoort soort,
        @Nullable Schoolsoort schoolsoort,
        Herkomst herkomst,
        int regels,
        long gezienTot,
        Stand stand,
        @Nullable Instant afgehandeld,
        @Nullable String afgehandeldDoor) {

    enum Stand {
        VOORBEELD,
        TOEGEPAST,
        WEGGEGOOID
    }

    /** Which file, from whom and when. */
    record Herkomst(
            String bestandsnaam, long grootte, String tekenset, Instant gemaakt, String door) {}

    public boolean voorbeeld() {
        return stand == Stand.VOORBEELD;
    }

    public boolean toegepast() {
        return stand == Stand.TOEGEPAST;
    }
}

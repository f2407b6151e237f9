package nl.hulproute.register.duo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a file changes of one vestiging, deelname or board.
 *
 * @param hand some of it was changed by hand, and stays unless {@code neemOver}
 * @param blijft no longer in the file, and kept all the same
 * @param mandaten how many mandates run while its board changes
 */
record Verschil(
        String sleutel,
        Soort soort,
        String naam,
        String plaats,
        List<Veld> velden,
        boolean hand,
        boolean blijft,
        int mandaten,
        boolean neemOver) {

    enum Soort {
        NIEUW,
        GEWIJZIGD,
        HAND,
        VERDWENEN,
        ONBEKEND
    }

    record Veld(String veld, @Nullable String van, @Nullable String naar, boolean hand) {}
}

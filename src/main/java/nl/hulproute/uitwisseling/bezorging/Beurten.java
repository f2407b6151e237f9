package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.uitwisseling.Beurt;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * Every state of a message has an owner and a limit, or is final (docs/protocol.md, U27): the one
 * table that says so.
 */
final class Beurten {

    /** The sender is reminded each day of what was given up, until someone acts. */
    private static final Duration HERINNERING = Duration.ofDays(1);

    private final Map<Toestand, Beurt> tabel;

    /** The program tries as long as {@code opgevenNa}. */
    Beurten(Duration opgevenNa) {
        tabel =
                Map.of(
                        Toestand.WACHT, new Beurt.Aan(Beurt.Wie.PROGRAMMA, opgevenNa),
                        Toestand.ONDERWEG, new Beurt.Aan(Beurt.Wie.PROGRAMMA, opgevenNa),
                        Toestand.VERLOPEN, new Beurt.Aan(Beurt.Wie.VERZENDER, HERINNERING),
                        Toestand.BEZORGD, new Beurt.Klaar(),
                        // what is mended is another message
                        Toestand.GEWEIGERD, new Beurt.Klaar(),
                        Toestand.INGETROKKEN, new Beurt.Klaar());
    }

    Beurt of(Toestand toestand) {
        return Objects.requireNonNull(tabel.get(toestand), toestand::name);
    }
}

package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.time.Instant;
import java.util.List;

/** How a try ended. */
sealed interface Uitslag {

    /** It is with the receiver: what it signed, as it came, and the system that holds it. */
    record Bezorgd(Ontvangstbewijs bewijs, String ondertekend, Oin systeem) implements Uitslag {}

    /** Trying again will not help until somebody mends it. */
    record Geweigerd(List<String> redenen) implements Uitslag {}

    /** The receiver has another content under its id: that should not be, and nothing is sent. */
    record Anders(List<String> redenen) implements Uitslag {}

    /** The receiver gave a receipt that is not valid: that should not be, and it is asked again. */
    record Onbewezen(String reden) implements Uitslag {}

    /** The other system is not there now, or cannot take it. */
    record Uitgesteld(String reden) implements Uitslag {}

    /**
     * It may not go now, or nobody knows where to: a mandate, an agreement, an address or the
     * register is missing. People mend that, and then look whether it goes.
     */
    record Wegloos(String reden) implements Uitslag {}

    /** Not tried at all: the other system failed so often that it is left alone until then. */
    record Gepauzeerd(String reden, Instant tot) implements Uitslag {}

    /** The message was taken back before it left. */
    record Ingetrokken() implements Uitslag {}
}

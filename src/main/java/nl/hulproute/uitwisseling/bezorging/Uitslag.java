package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.util.List;

/** How a try ended. */
sealed interface Uitslag {

    /** It is with the receiver: the system that holds it, and its receipt. */
    record Bezorgd(Ontvangstbewijs bewijs, Oin systeem) implements Uitslag {}

    /** Trying again will not help until somebody mends it. */
    record Geweigerd(List<String> redenen) implements Uitslag {}

    /** Something is not there now: a mandate, an address, the other system. */
    record Uitgesteld(String reden) implements Uitslag {}

    /** The message was taken back before it left. */
    record Ingetrokken() implements Uitslag {}
}

package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.util.Optional;

/** Reads what a receiver answered, and believes it only when it proves this very message. */
interface Bewijslezer {

    /** The receipt, and the signed text in which it came. */
    record Gelezen(Ontvangstbewijs bewijs, String ondertekend) {}

    /** Nothing when it is not a receipt, signed by this system, for these bytes. */
    Optional<Gelezen> read(byte[] antwoord, Uitgaandbericht bericht, Oin systeem);

    /** Whether the receipt speaks of this message, by id, kind and digest. */
    static boolean proves(Ontvangstbewijs bewijs, Uitgaandbericht bericht, Sha256 envelop) {
        return bewijs.bericht().equals(bericht.id())
                && bewijs.soort() == bericht.soort()
                && bewijs.digest().equals(envelop.hex());
    }
}

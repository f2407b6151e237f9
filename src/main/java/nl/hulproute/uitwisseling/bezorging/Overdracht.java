package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Sha256;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How a message gets to its receiver: the one place where another transport would fit. Ours hands
 * it over at once ({@link DirecteOverdracht}). The classic OSO flow (standards.md §3), in which the
 * receiver is notified and fetches the dossier itself, would notify here, and end as {@link
 * Uitslag.Uitgesteld} until the receiver has reported back.
 */
interface Overdracht {

    /**
     * Tries once. Asks {@code leave} just before the receiver may take the message in: from then on
     * its outcome is unknown until an answer comes; false means that it was taken back.
     */
    Uitslag hand(Uitgaandbericht bericht, List<Sha256> inhouden, BooleanSupplier leave);
}

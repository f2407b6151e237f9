package nl.hulproute.swv.cijfers;

import org.jspecify.annotations.Nullable;

/**
 * Of the dossiers with a besluit: how many were within the term, and how many days it took from the
 * receipt.
 */
record Doorlooptijd(
        int binnen, int teLaat, int zonder, @Nullable Double mediaan, @Nullable Double p90) {

    /** Of fewer, nine out of ten is nearly one dossier. */
    private static final int GENOEG_VOOR_P90 = 10;

    int besluiten() {
        return binnen + teLaat + zonder;
    }

    /** Null when there are too few to say. */
    @Nullable Long medianDays() {
        return mediaan == null || besluiten() < Afscherming.GRENS ? null : Math.round(mediaan);
    }

    @Nullable Long p90Days() {
        return p90 == null || besluiten() < GENOEG_VOOR_P90 ? null : Math.round(p90);
    }
}

package nl.hulproute.register.verzoek;

import nl.hulproute.gedeeld.Bsnzoeker;

/**
 * Leaves out what looks like a BSN before a request is kept: whoever asks is warned not to name a
 * pupil, and the helpdesk may see nothing of one.
 */
final class Bsnmasker {

    private static final String MASKER = "●●●●●●●●●";

    private Bsnmasker() {}

    static String mask(String tekst) {
        String gemaskeerd = tekst;
        for (String verdacht : Bsnzoeker.zoek(tekst)) {
            gemaskeerd = gemaskeerd.replace(verdacht, MASKER);
        }
        return gemaskeerd;
    }

    static boolean masks(String tekst) {
        return tekst.contains(MASKER);
    }
}

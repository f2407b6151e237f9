package nl.hulproute.school.hulpvraag;

import java.util.Locale;

/** How a document that is asked for stands. */
enum Slotstand {
    /** Goes along and meets what is demanded of it. */
    MEE(true),
    /** Goes along, but the file changed since the program made it. */
    VEROUDERD(true),
    /** Is in the map and does not go along. */
    NIET_GEKOZEN(false),
    /** Is not there, or no longer true, and the program can make it. */
    MAAKBAAR(false),
    /** Goes along and is older than the samenwerkingsverband takes. */
    TE_OUD(false),
    /** Goes along, and nobody said over which period it goes. */
    PERIODE_ONBEKEND(false),
    PERIODE_TE_KORT(false),
    /** Goes along, and who has gezag did not sign it. */
    NIET_ONDERTEKEND(false),
    ONTBREEKT(false);

    private final boolean goed;

    Slotstand(boolean goed) {
        this.goed = goed;
    }

    public boolean goed() {
        return goed;
    }

    /** The end of its messages: {@code te-oud}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

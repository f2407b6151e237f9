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
    /** Several are in the map and none goes along: only the user knows which. */
    KIEZEN(false),
    /** Is not there, or no longer true, and the program can make it. */
    MAAKBAAR(false),
    /** Is not the version of the OPP that was finalised, or that no longer counts. */
    ANDERE_VERSIE(false),
    /** Goes along, and does not answer what a request for a TLV needs. */
    TLV_ONVOLLEDIG(false),
    /** A carer refused that it is sent. */
    GEWEIGERD(false),
    /** Rests on consent that not all who have to gave yet. */
    TOESTEMMING_NODIG(false),
    /** Goes along and is older than the samenwerkingsverband takes. */
    TE_OUD(false),
    /** Goes along, and nobody said over which period it goes. */
    PERIODE_ONBEKEND(false),
    PERIODE_TE_KORT(false),
    /** Goes along, and is the page of signatures of a version that no longer counts. */
    OPNIEUW_ONDERTEKENEN(false),
    /** Goes along, and who has gezag did not sign it. */
    NIET_ONDERTEKEND(false),
    /** Goes along, and a carer disagrees with it while nobody said why it goes all the same. */
    NIET_EENS(false),
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

package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Documentsoort;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An overview that the program makes of a pupil's file (the manual, pages 7–9: steps 1 to 6), with
 * the kind of document it becomes in the map.
 */
public enum Overzichtsoort {
    ONTWIKKELINGSPERSPECTIEF(Documentsoort.OPP),
    NIET_METHODETOETSEN(Documentsoort.TOETSOVERZICHT),
    SELECTIE_PLANNEN(Documentsoort.PLANNEN),
    ZIEN_OBSERVATIELIJST(Documentsoort.ZIEN),
    ONDERTEKENING(Documentsoort.OPP_ONDERTEKENING),
    TOESTEMMING(Documentsoort.TOESTEMMING_OUDERS);

    private final Documentsoort documentsoort;

    Overzichtsoort(Documentsoort documentsoort) {
        this.documentsoort = documentsoort;
    }

    public Documentsoort documentsoort() {
        return documentsoort;
    }

    /** The code in addresses and the key of its name in the bundle: {@code selectie-plannen}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The overview that becomes a document of this kind, when the program can make one. */
    public static Optional<Overzichtsoort> van(Documentsoort soort) {
        return Arrays.stream(values()).filter(een -> een.documentsoort == soort).findFirst();
    }

    public static Optional<Overzichtsoort> ofCode(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }
}

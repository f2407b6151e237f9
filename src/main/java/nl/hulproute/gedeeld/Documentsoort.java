package nl.hulproute.gedeeld;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document of a pupil is; the typed slot in which it travels with a hulpvraag. */
public enum Documentsoort {
    OPP,
    OPP_ONDERTEKENING,
    TOESTEMMING_OUDERS,
    TOETSOVERZICHT,
    PLANNEN,
    ZIEN,
    TOELICHTING_ONDERWIJSBEHOEFTEN,
    DESKUNDIGENADVIES,
    ONDERZOEKSVERSLAG,
    MEDISCH,
    GROEIDOCUMENT,
    ONDERWIJSKUNDIG_RAPPORT,
    GESPREKSVERSLAG,
    NOTITIES,
    BESLUIT,
    OVERIG;

    /** The code in messages, file names and configuration: {@code opp-ondertekening}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether such a document tells of someone's health: it is not for everyone of a school. */
    public boolean medisch() {
        return this == MEDISCH || this == DESKUNDIGENADVIES || this == ONDERZOEKSVERSLAG;
    }

    public static Optional<Documentsoort> ofCode(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code().equals(code)).findFirst();
    }
}

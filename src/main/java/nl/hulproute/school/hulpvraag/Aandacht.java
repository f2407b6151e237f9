package nl.hulproute.school.hulpvraag;

import java.util.Arrays;
import java.util.Locale;

/** Why a hulpvraag needs someone's attention; what is named first comes first in the list. */
enum Aandacht {
    GEWEIGERD,
    NIET_BEZORGD,
    TERMIJN_VOORBIJ,
    TERMIJN_NADERT,
    AANVULLING_GEVRAAGD,
    WACHT_OP_GOEDKEURING,
    TERUGGEGEVEN,
    GOEDKEURING_VERVALLEN,
    OUD_CONCEPT,
    /** It runs, and asks nothing of the school now. */
    GEEN,
    KLAAR;

    static String[] codes() {
        return Arrays.stream(values()).map(Aandacht::code).toArray(String[]::new);
    }

    static Aandacht ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean nodig() {
        return compareTo(GEEN) < 0;
    }

    /** The sentence that says what to do. */
    public String sleutel() {
        return "hulpvraag.aandacht." + code();
    }
}

package nl.hulproute.school.ouders;

import java.util.Locale;

/** How a carer gets the code that goes with the link. */
enum Codeweg {
    /** The school hands it over. */
    SCHOOL,
    /** A text message, a fresh one each time. */
    SMS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Codeweg ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package nl.hulproute.oso;

import java.util.Arrays;
import java.util.Optional;

/** What a dossier says of a block of data (code list 48 of OSO). */
public enum Uitlevering {
    VERPLICHT("VERPLICHT"),
    OPTIONEEL("OPTIONEEL"),
    VERBODEN("VERBODEN"),
    /** An optional block that the user switched off: its data is absent. */
    OPT_UIT("OPT-UIT");

    private final String code;

    Uitlevering(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Uitlevering> van(String code) {
        return Arrays.stream(values()).filter(u -> u.code.equals(code)).findFirst();
    }

    /** Whether data of such a block may be in the dossier. */
    public boolean magGegevens() {
        return this == VERPLICHT || this == OPTIONEEL;
    }
}

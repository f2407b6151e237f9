package nl.hulproute.platform.keuring;

import java.util.Locale;

/** How a content stands with the virus scanner. */
public enum Scanstand {
    /** There was no scanner. */
    GEEN,

    /** Held back until the scanner has said something. */
    WACHT,

    SCHOON,

    /** Blocked for good. */
    BESMET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Scanstand ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

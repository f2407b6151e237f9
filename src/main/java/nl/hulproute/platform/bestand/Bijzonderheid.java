package nl.hulproute.platform.bestand;

import java.util.Locale;

/** What stands out about a file: worth telling to whoever is about to open it. */
public enum Bijzonderheid {
    /** Holds a program of its own (VBA, Excel 4, Basic). */
    MACRO,

    /** Encrypted: to be opened with a password only, or kept from changes by one. */
    WACHTWOORD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

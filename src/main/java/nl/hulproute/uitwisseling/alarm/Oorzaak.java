package nl.hulproute.uitwisseling.alarm;

import java.util.Arrays;
import java.util.Locale;

/** Why a person has to look at a message. */
public enum Oorzaak {
    /** It waits longer than agreed. */
    WACHT,
    /** It was tried as long as agreed. */
    OPGEGEVEN,
    /** The receiver has another content under its id. */
    ANDERE_INHOUD,
    /** The receiver gave a receipt that is not valid. */
    GEEN_BEWIJS,
    /** It came in here again with another content. */
    ANDERS_ONTVANGEN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Oorzaak ofCode(String code) {
        return Arrays.stream(values())
                .filter(oorzaak -> oorzaak.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

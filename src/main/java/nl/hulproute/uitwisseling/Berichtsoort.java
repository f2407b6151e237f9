package nl.hulproute.uitwisseling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of messages between a school and a samenwerkingsverband. */
public enum Berichtsoort {
    HULPVRAAG,
    AANVULLING,
    INTREKKING,
    TERUGHALING,
    STATUS,
    AANVULVERZOEK,
    BESLUIT;

    /** Whether a school sends it; the others come from a samenwerkingsverband. */
    public boolean vanSchool() {
        return ordinal() <= TERUGHALING.ordinal();
    }

    /** The code in messages, receipts and the database: {@code aanvulling}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Berichtsoort> ofCode(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code().equals(code)).findFirst();
    }
}

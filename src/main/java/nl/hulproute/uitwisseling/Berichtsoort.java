package nl.hulproute.uitwisseling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of messages that the exchange carries, and which way each goes. */
public enum Berichtsoort {
    HULPVRAAG(true),
    AANVULLING(true),
    INTREKKING(true),
    TERUGHALING(true),
    STATUS(false),
    AANVULVERZOEK(false),
    BESLUIT(false);

    private final boolean naarSwv;

    Berichtsoort(boolean naarSwv) {
        this.naarSwv = naarSwv;
    }

    /** From the school to the samenwerkingsverband; the others go the other way. */
    public boolean naarSwv() {
        return naarSwv;
    }

    /**
     * Whether it brings something new about a pupil, for which both systems need the mandate of the
     * school today; what concerns a hulpvraag that was received before goes on without.
     */
    public boolean vraagtMandaat() {
        return this == HULPVRAAG || this == AANVULLING;
    }

    /** The code in messages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Berichtsoort> ofCode(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code().equals(code)).findFirst();
    }
}

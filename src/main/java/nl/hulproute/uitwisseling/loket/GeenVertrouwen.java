package nl.hulproute.uitwisseling.loket;

import nl.hulproute.platform.certificaten.Vertrouwensbreuk;

import java.io.IOException;

/**
 * A connection failed because one side does not trust the other's certificate. Its message is the
 * sentence for who wanted to send: whose certificate, why, and who can mend it.
 */
public final class GeenVertrouwen extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Vertrouwensbreuk breuk;

    GeenVertrouwen(Vertrouwensbreuk breuk, String zin, IOException oorzaak) {
        super(zin, oorzaak);
        this.breuk = breuk;
    }

    /** Whose certificate was refused, and why. */
    public Vertrouwensbreuk breuk() {
        return breuk;
    }

    /** The sentence, in Dutch. */
    public String zin() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}

package nl.hulproute.swv.mailtekst;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who at the school gets a mail. */
public enum Mailaan {
    BEIDE,
    INDIENER,
    TEAM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Mailaan> ofCode(String code) {
        return Arrays.stream(values()).filter(aan -> aan.code().equals(code)).findFirst();
    }
}

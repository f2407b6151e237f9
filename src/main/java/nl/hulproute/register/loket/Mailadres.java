package nl.hulproute.register.loket;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the register reads the mail address that a system sends. */
public final class Mailadres {

    private static final Pattern VORM =
            Pattern.compile("[^\\s@\\p{Cc}]{1,64}@[^\\s@\\p{Cc}]{1,190}");

    private Mailadres() {}

    /** Without the spaces around it; nothing when no mail can go there. */
    public static Optional<String> parse(String tekst) {
        return Optional.of(tekst.strip()).filter(adres -> VORM.matcher(adres).matches());
    }
}

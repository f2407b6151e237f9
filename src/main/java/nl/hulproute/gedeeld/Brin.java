package nl.hulproute.gedeeld;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The BRIN of an instelling: two digits and two letters, as {@code 14SS}; a Brin that exists is
 * valid.
 */
public record Brin(String waarde) {

    private static final Pattern VORM = Pattern.compile("[0-9]{2}[A-Z]{2}");
    private static final Pattern GESCHREVEN = Pattern.compile("[0-9]{2}[A-Za-z]{2}");

    public Brin {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("geen BRIN: " + waarde);
        }
    }

    /** Reads a BRIN as people write it: lower case and spaces around it are forgiven. */
    public static Optional<Brin> parse(String tekst) {
        // the letters are looked at first: in capitals, others than ours become ours (ß, ſ)
        String geschreven = tekst.strip();
        return GESCHREVEN.matcher(geschreven).matches()
                ? Optional.of(new Brin(geschreven.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde;
    }
}

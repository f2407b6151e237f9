package nl.hulproute.gedeeld;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A vestiging of a school: its BRIN and its number, 0 for the hoofdvestiging. Written with four
 * positions ({@code 14SS}) or six ({@code 14SS02}); see the manual, Bijlage 1a.
 */
public record Vestiging(Brin brin, int nummer) {

    private static final Pattern VORM = Pattern.compile("([0-9]{2}[A-Za-z]{2})(?: ?([0-9]{2}))?");

    public Vestiging {
        if (nummer < 0 || nummer > 99) {
            throw new IllegalArgumentException("geen vestigingsnummer: " + nummer);
        }
    }

    /**
     * Reads {@code 14SS} (the hoofdvestiging) or {@code 14SS02}; lower case, spaces around it and
     * one before the number are forgiven.
     */
    public static Optional<Vestiging> parse(String tekst) {
        var vorm = VORM.matcher(tekst.strip());
        if (!vorm.matches()) {
            return Optional.empty();
        }
        int nummer = vorm.group(2) == null ? 0 : Integer.parseInt(vorm.group(2));
        return Optional.of(new Vestiging(new Brin(vorm.group(1).toUpperCase(Locale.ROOT)), nummer));
    }

    /** Reads as {@link #parse} does, and throws when the text is no vestiging. */
    public static Vestiging of(String tekst) {
        return parse(tekst)
                .orElseThrow(() -> new IllegalArgumentException("geen vestiging: " + tekst));
    }

    /** The number in two digits, as the OSO dossier writes it: {@code 00}, {@code 02}. */
    public String code() {
        return "%02d".formatted(nummer);
    }

    /** Six positions, also for the hoofdvestiging: {@code 14SS00}. */
    public String zesPosities() {
        return brin + code();
    }

    @Override
    public String toString() {
        return nummer == 0 ? brin.waarde() : zesPosities();
    }
}

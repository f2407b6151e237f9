package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as people and as XML write them. */
final class Getal {

    private static final Pattern VORM = Pattern.compile("[+-]?[0-9]{1,6}(?:[.,][0-9]{1,10})?");

    private Getal() {}

    /** Reads 187, 41,5 or 41.5; nothing when it is no such number. */
    static Optional<BigDecimal> lees(String tekst) {
        String kaal = tekst.strip();
        return VORM.matcher(kaal).matches()
                ? Optional.of(new BigDecimal(kaal.replace(',', '.')))
                : Optional.empty();
    }

    /** Without an exponent; null stays null. */
    static @Nullable String tekst(@Nullable BigDecimal getal) {
        return getal == null ? null : getal.toPlainString();
    }
}

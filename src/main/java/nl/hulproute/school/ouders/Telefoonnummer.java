package nl.hulproute.school.ouders;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as a gateway wants it. */
final class Telefoonnummer {

    private static final Pattern INTERNATIONAAL = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private Telefoonnummer() {}

    /** {@code 06 123 456 78} becomes {@code +31612345678}; nothing when it is no number. */
    static Optional<String> internationaal(String getypt) {
        String kaal = getypt.replaceAll("[\\s().-]", "");
        String heel =
                kaal.startsWith("00")
                        ? "+" + kaal.substring(2)
                        : kaal.startsWith("0") ? "+31" + kaal.substring(1) : kaal;
        return Optional.of(heel).filter(nummer -> INTERNATIONAAL.matcher(nummer).matches());
    }
}

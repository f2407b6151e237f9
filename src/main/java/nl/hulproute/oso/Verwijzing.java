package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import java.util.Optional;
import java.util.regex.Pattern;

/** The reference to a content in the sent form: {@code sha256:} and 64 hexadecimal digits. */
final class Verwijzing {

    private static final Pattern VORM = Pattern.compile("sha256:([0-9a-f]{64})");

    private Verwijzing() {}

    static Optional<Sha256> van(String inhoud) {
        var gevonden = VORM.matcher(inhoud);
        return gevonden.matches() ? Optional.of(new Sha256(gevonden.group(1))) : Optional.empty();
    }

    static String naar(Sha256 sha256) {
        return "sha256:" + sha256.hex();
    }
}

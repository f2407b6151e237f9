package nl.hulproute.oso;

import java.util.regex.Pattern;

/**
 * A mail address as rule OG.01 has it: 4 to 256 characters that end in an address. That something
 * else may stand before it is how the rule sheet has it: its pattern is tied to the end alone.
 */
final class Mailadres {

    private static final Pattern EINDE =
            Pattern.compile(
                    "[a-zA-Z0-9!#$%*+=?^_`{|}~.-]+@[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?"
                            + "(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*\\z");

    private Mailadres() {}

    static boolean aanvaardt(String adres) {
        int lengte = adres.codePointCount(0, adres.length());
        return lengte >= 4 && lengte <= 256 && EINDE.matcher(adres).find();
    }
}

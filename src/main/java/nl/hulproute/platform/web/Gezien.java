package nl.hulproute.platform.web;

import nl.hulproute.gedeeld.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a form showed, in a short mark that the form sends along: who saves in an old window does
 * not overwrite what someone else saved since.
 */
public final class Gezien {

    private static final int LENGTE = 32;

    private Gezien() {}

    /** The same for the same parts in the same order; it tells nothing of what they say. */
    public static String merk(Object... delen) {
        String tekst = Arrays.stream(delen).map(Gezien::apart).collect(Collectors.joining());
        return Sha256.of(tekst.getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTE);
    }

    /** With its length, so that where one part ends and the next begins makes a difference. */
    private static String apart(Object deel) {
        String tekst = deel.toString();
        return tekst.length() + ":" + tekst;
    }

    /** Whether it is still as it was seen; a form without a mark is of before there were any. */
    public static boolean nog(String gezien, String nu) {
        return gezien.isEmpty() || gezien.equals(nu);
    }
}

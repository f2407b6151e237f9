package nl.hulproute.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a form showed, in a short mark that the form sends along: who saves in an old window does
 * not overwrite what someone else saved since.
 */
public final class Gezien {

    private static final int LENGTE = 16;

    private Gezien() {}

    /** The same for the same parts in the same order; it tells nothing of what they say. */
    public static String merk(Object... delen) {
        try {
            byte[] som =
                    MessageDigest.getInstance("SHA-256")
                            .digest(List.of(delen).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som, 0, LENGTE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is still as it was seen; a form without a mark is of before there were any. */
    public static boolean nog(String gezien, String nu) {
        return gezien.isEmpty() || gezien.equals(nu);
    }
}

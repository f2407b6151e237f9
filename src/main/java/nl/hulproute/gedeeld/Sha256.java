package nl.hulproute.gedeeld;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a file's content, in 64 lower-case hexadecimal digits: the name of that
 * content.
 */
public record Sha256(String hex) {

    private static final Pattern VORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!VORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("geen SHA-256");
        }
    }

    public static Sha256 of(byte[] inhoud) {
        return ofDigest(hasher().digest(inhoud));
    }

    /** The digest that a {@link #hasher} gave: 32 bytes. */
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** A fresh digest to stream through; finish it with {@link #ofDigest}. */
    public static MessageDigest hasher() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

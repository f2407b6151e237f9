package nl.hulproute.uitwisseling.bewijs;

import com.nimbusds.jose.util.Base64URL;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The three parts of a JWS in compact form. */
record Bewijsdelen(String kop, String inhoud, String handtekening) {

    private static final Pattern VORM =
            Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)");

    /** Far more than a receipt with its certificates needs. */
    private static final int LANGSTE = 1 << 18;

    static Optional<Bewijsdelen> of(String jws) {
        var vorm = VORM.matcher(jws.length() > LANGSTE ? "" : jws);
        return vorm.matches()
                ? Optional.of(new Bewijsdelen(vorm.group(1), vorm.group(2), vorm.group(3)))
                : Optional.empty();
    }

    byte[] kopBytes() {
        return decode(kop);
    }

    byte[] inhoudBytes() {
        return decode(inhoud);
    }

    byte[] ondertekend() {
        return (kop + '.' + inhoud).getBytes(StandardCharsets.US_ASCII);
    }

    Base64URL handtekeningWaarde() {
        return new Base64URL(handtekening);
    }

    /** Base64 has spare bits: without this one signature could be written in several ways. */
    boolean isCanonical() {
        return isCanonical(kop) && isCanonical(inhoud) && isCanonical(handtekening);
    }

    private static boolean isCanonical(String deel) {
        return deel.length() % 4 != 1
                && Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(decode(deel))
                        .equals(deel);
    }

    private static byte[] decode(String deel) {
        return new Base64URL(deel).decode();
    }
}

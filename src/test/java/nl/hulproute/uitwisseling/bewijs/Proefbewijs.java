package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Certificaat;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A receipt, and ways to make a JWS of anything. */
public final class Proefbewijs {

    public static final Instant ONTVANGEN = Instant.parse("2026-11-25T09:30:15.123Z");
    public static final byte[] INHOUD = "een document".getBytes(StandardCharsets.UTF_8);

    private Proefbewijs() {}

    public static Ontvangstbewijs bewijs() {
        return bewijs(ONTVANGEN);
    }

    public static Ontvangstbewijs bewijs(Instant ontvangen) {
        return new Ontvangstbewijs(
                UUID.fromString("0199aa00-1111-7222-8333-444455556666"),
                Berichtsoort.HULPVRAAG,
                new Oin("0000000700099XX00000"),
                new Routeringskenmerk("0000000700099XX00501"),
                new Oin("00000099000000003000"),
                ontvangen,
                "2026-0042",
                Sha256.of("de envelop".getBytes(StandardCharsets.UTF_8)).hex(),
                List.of(Sha256.of(INHOUD)));
    }

    public static String sign(Certificaat certificaat) {
        return Ondertekening.with(certificaat).sign(bewijs());
    }

    /** The same JWS with other text in its header (0) or its content (1). */
    static String change(String jws, int deel, String van, String naar) {
        String[] delen = jws.split("\\.", -1);
        String tekst = text(jws, deel);
        if (!tekst.contains(van)) {
            throw new IllegalArgumentException(van + " not in " + tekst);
        }
        delen[deel] = encode(tekst.replace(van, naar));
        return String.join(".", delen);
    }

    static String text(String jws, int deel) {
        return new String(
                Base64.getUrlDecoder().decode(jws.split("\\.", -1)[deel]), StandardCharsets.UTF_8);
    }

    static String encode(String tekst) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }
}

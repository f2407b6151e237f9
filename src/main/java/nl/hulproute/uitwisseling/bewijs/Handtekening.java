package nl.hulproute.uitwisseling.bewijs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the signature of a receipt is that of the certificate it names. */
final class Handtekening {

    /** No {@code none} and no HMAC, whose key would be public (RFC 8725 §3.1 and §2.1). */
    private static final Set<String> TOEGESTAAN =
            Set.of("ES256", "ES384", "ES512", "PS256", "RS256");

    private Handtekening() {}

    static List<String> faults(Bewijsdelen delen, Bewijskop kop, X509Certificate certificaat) {
        var fouten = new ArrayList<String>();
        if (!kop.typ().equals(Bewijskop.TYPE)) {
            fouten.add("De JWS is geen ontvangstbewijs: het type is '" + kop.typ() + "'.");
        }
        if (!TOEGESTAAN.contains(kop.alg())) {
            fouten.add("De handtekening is van een soort die niet mag: '" + kop.alg() + "'.");
        } else if (!delen.isCanonical() || !fits(delen, kop.alg(), certificaat.getPublicKey())) {
            fouten.add("De handtekening klopt niet: de inhoud is veranderd, of een ander tekende.");
        }
        return fouten;
    }

    /** False too for an algorithm that is not one of this key. */
    private static boolean fits(Bewijsdelen delen, String algoritme, PublicKey sleutel) {
        try {
            var kop = new JWSHeader(JWSAlgorithm.parse(algoritme));
            return verifier(sleutel).verify(kop, delen.ondertekend(), delen.handtekeningWaarde());
        } catch (JOSEException | IllegalArgumentException e) {
            return false;
        }
    }

    private static JWSVerifier verifier(PublicKey sleutel) throws JOSEException {
        return switch (sleutel) {
            case ECPublicKey ec -> new ECDSAVerifier(ec);
            case RSAPublicKey rsa -> new RSASSAVerifier(rsa);
            default -> throw new JOSEException("no key that signs receipts");
        };
    }
}

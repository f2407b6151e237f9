package nl.hulproute.uitwisseling.bewijs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.Base64URL;

import nl.hulproute.platform.certificaten.Certificaat;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;

/** Signing with one key: all that is the same for each receipt, made once. */
final class Ondertekening {

    private final Certificaat certificaat;
    private final JWSHeader algoritme;
    private final JWSSigner ondertekenaar;
    private final String kop;

    private Ondertekening(
            Certificaat certificaat, JWSAlgorithm algoritme, JWSSigner ondertekenaar) {
        this.certificaat = certificaat;
        this.algoritme = new JWSHeader(algoritme);
        this.ondertekenaar = ondertekenaar;
        this.kop = header(algoritme.getName(), certificaat.keten());
    }

    /** With ES256 for the keys that this program makes; for others what fits the key. */
    static Ondertekening with(Certificaat certificaat) {
        PrivateKey sleutel = certificaat.sleutel();
        if (certificaat.certificaat().getPublicKey() instanceof ECPublicKey openbaar) {
            try {
                Curve kromme = Curve.forECParameterSpec(openbaar.getParams());
                var signer = new ECDSASigner(sleutel, kromme);
                var algoritme = signer.supportedJWSAlgorithms().iterator().next();
                return new Ondertekening(certificaat, algoritme, signer);
            } catch (JOSEException e) {
                throw new IllegalStateException("no receipts can be signed with this key", e);
            }
        }
        return new Ondertekening(certificaat, JWSAlgorithm.PS256, new RSASSASigner(sleutel));
    }

    boolean isOf(Certificaat ander) {
        return certificaat.sleutel() == ander.sleutel()
                && certificaat.keten().equals(ander.keten());
    }

    String sign(Ontvangstbewijs bewijs) {
        String inhoud = kop + '.' + Base64URL.encode(Bewijsvorm.write(bewijs));
        try {
            byte[] bytes = inhoud.getBytes(StandardCharsets.US_ASCII);
            return inhoud + '.' + ondertekenaar.sign(algoritme, bytes);
        } catch (JOSEException e) {
            throw new IllegalStateException("the key of this part does not sign", e);
        }
    }

    private static String header(String algoritme, List<X509Certificate> keten) {
        var x5c =
                keten.stream().filter(Ondertekening::isNoRoot).map(Ondertekening::encode).toList();
        return Base64URL.encode(Bewijsvorm.write(new Bewijskop(algoritme, Bewijskop.TYPE, x5c)))
                .toString();
    }

    /** Who verifies has its own copy of what it trusts. */
    private static boolean isNoRoot(X509Certificate certificaat) {
        return !certificaat.getSubjectX500Principal().equals(certificaat.getIssuerX500Principal());
    }

    private static String encode(X509Certificate certificaat) {
        try {
            return Base64.getEncoder().encodeToString(certificaat.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

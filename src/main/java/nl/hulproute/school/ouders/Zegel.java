package nl.hulproute.school.ouders;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaat;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The seal of the school's system over what a carer signed: a JWS (RFC 7515) with the certificate
 * inside, as the receipts of the exchange are. Who has the program's database but not its key
 * cannot change a signature unseen.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Zegel {

    private static final JOSEObjectType SOORT = new JOSEObjectType("hulproute-ondertekening");
    private static final Set<JWSAlgorithm> TOEGESTAAN =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512, JWSAlgorithm.PS256);

    private final Certificaten certificaten;

    Zegel(Certificaten certificaten) {
        this.certificaten = certificaten;
    }

    String seal(String tekst) {
        Certificaat eigen = certificaten.van(Onderdeel.SCHOOL);
        try {
            JWSSigner signer = signer(eigen);
            JWSAlgorithm algoritme =
                    signer instanceof RSASSASigner
                            ? JWSAlgorithm.PS256
                            : signer.supportedJWSAlgorithms().iterator().next();
            var jws =
                    new JWSObject(
                            new JWSHeader.Builder(algoritme)
                                    .type(SOORT)
                                    .x509CertChain(chain(eigen))
                                    .build(),
                            new Payload(tekst));
            jws.sign(signer);
            return jws.serialize();
        } catch (JOSEException | CertificateEncodingException e) {
            throw new IllegalStateException("the key of this part does not sign", e);
        }
    }

    /** Whether this seal is over this text, and of this system, by an authority that we know. */
    boolean fits(String zegel, String tekst) {
        try {
            var jws = JWSObject.parse(zegel);
            List<Base64> keten = jws.getHeader().getX509CertChain();
            if (keten == null
                    || keten.isEmpty()
                    || !SOORT.equals(jws.getHeader().getType())
                    || !TOEGESTAAN.contains(jws.getHeader().getAlgorithm())) {
                return false;
            }
            X509Certificate eerste = X509CertUtils.parse(keten.getFirst().decode());
            return eerste != null
                    && isTrusted(eerste)
                    && jws.verify(verifier(eerste.getPublicKey()))
                    && jws.getPayload().toString().equals(tekst);
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    /**
     * In the name of this system, and issued by an authority of today, or above our own
     * certificate; whether it has expired since does not matter for what was sealed then.
     */
    private boolean isTrusted(X509Certificate certificaat) {
        Certificaat eigen = certificaten.van(Onderdeel.SCHOOL);
        if (!Systeemnaam.of(certificaat).equals(Systeemnaam.of(eigen.certificaat()))) {
            return false;
        }
        var gezag = new ArrayList<>(eigen.vertrouwd());
        eigen.keten().stream().skip(1).forEach(gezag::add);
        return gezag.stream().anyMatch(uitgever -> isIssued(certificaat, uitgever))
                || certificaat.equals(eigen.certificaat());
    }

    private static boolean isIssued(X509Certificate certificaat, X509Certificate uitgever) {
        try {
            certificaat.verify(uitgever.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static JWSSigner signer(Certificaat eigen) throws JOSEException {
        return eigen.certificaat().getPublicKey() instanceof ECPublicKey openbaar
                ? new ECDSASigner(eigen.sleutel(), Curve.forECParameterSpec(openbaar.getParams()))
                : new RSASSASigner(eigen.sleutel());
    }

    private static JWSVerifier verifier(PublicKey sleutel) throws JOSEException {
        return switch (sleutel) {
            case ECPublicKey ec -> new ECDSAVerifier(ec);
            case RSAPublicKey rsa -> new RSASSAVerifier(rsa);
            default -> throw new JOSEException("no key that seals");
        };
    }

    private static List<Base64> chain(Certificaat eigen) throws CertificateEncodingException {
        var keten = new ArrayList<Base64>();
        for (X509Certificate certificaat : eigen.keten()) {
            keten.add(Base64.encode(certificaat.getEncoded()));
        }
        return keten;
    }
}

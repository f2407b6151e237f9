package nl.hulproute.platform.certificaten;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.List;

/** A private key with the certificate of its public half, and what stands above that. */
record Sleutelpaar(PrivateKey sleutel, List<X509Certificate> keten) {

    private static final byte[] PROEF =
            "hulproute".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    Sleutelpaar(PrivateKey sleutel, X509Certificate certificaat) {
        this(sleutel, List.of(certificaat));
    }

    X509Certificate certificaat() {
        return keten.getFirst();
    }

    static KeyPair newEcKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    /** Whether the two are halves of one: what the key signs, the certificate verifies. */
    boolean fits() {
        try {
            var signature = Signature.getInstance(algorithm(certificaat().getPublicKey()));
            signature.initSign(sleutel);
            signature.update(PROEF);
            byte[] handtekening = signature.sign();
            signature.initVerify(certificaat().getPublicKey());
            signature.update(PROEF);
            return signature.verify(handtekening);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether this authority issued the certificate. */
    boolean issued(X509Certificate certificaat) {
        try {
            certificaat.verify(certificaat().getPublicKey());
            return certificaat
                    .getIssuerX500Principal()
                    .equals(certificaat().getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String algorithm(PublicKey key) {
        return switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> key.getAlgorithm();
        };
    }
}

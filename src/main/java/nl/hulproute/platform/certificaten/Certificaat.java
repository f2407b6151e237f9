package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;

import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;

/**
 * A part's own certificate with its key and the chain above it, the authorities whose certificates
 * it accepts, and what those took back; without a list of that nothing is looked up.
 */
public record Certificaat(
        Oin systeem,
        PrivateKey sleutel,
        List<X509Certificate> keten,
        List<X509Certificate> vertrouwd,
        List<X509CRL> intrekkingen) {

    public Certificaat {
        keten = List.copyOf(keten);
        vertrouwd = List.copyOf(vertrouwd);
        intrekkingen = List.copyOf(intrekkingen);
    }

    /** The certificate itself, without what stands above it. */
    public X509Certificate certificaat() {
        return keten.getFirst();
    }

    /** For a client that calls other parts as this one. */
    public SSLContext sslContext() {
        return Tlsbouw.context(Eigensleutel.van(this), Padkeuring.trustManager(this));
    }

    /**
     * Why others will refuse this certificate now, as far as can be seen from here. Whether they
     * know its issuer cannot.
     */
    public Optional<Weigerreden> gebrek() {
        return Padkeuring.keur(this, keten)
                .flatMap(reden ->
                        reden == Weigerreden.ONBEKENDE_UITGEVER ? outOfDate() : Optional.of(reden));
    }

    private Optional<Weigerreden> outOfDate() {
        try {
            certificaat().checkValidity();
            return Optional.empty();
        } catch (CertificateException e) {
            return Weigerreden.of(e, intrekkingen);
        }
    }
}

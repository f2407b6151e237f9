package nl.hulproute.platform.certificaten;

import java.security.GeneralSecurityException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Whom a part trusts, as the JDK decides it (RFC 5280): a path to one of the authorities, within
 * its dates, not on the authority's own list, and with the name of a system at its end. Once there
 * is a list, an authority without one, or with an outdated one, cannot vouch for anybody.
 */
final class Padkeuring {

    private Padkeuring() {}

    /** The JDK's own trust manager with these rules. */
    static X509ExtendedTrustManager trustManager(Certificaat certificaat) {
        try {
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(new CertPathTrustManagerParameters(rules(certificaat)));
            return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why this chain is refused at this moment, if it is. */
    static Optional<Weigerreden> keur(Certificaat certificaat, List<X509Certificate> keten) {
        try {
            trustManager(certificaat)
                    .checkClientTrusted(
                            keten.toArray(X509Certificate[]::new),
                            keten.getFirst().getPublicKey().getAlgorithm());
            return Optional.empty();
        } catch (CertificateException e) {
            return Weigerreden.of(e, certificaat.intrekkingen()).or(Weigerreden::unknown);
        }
    }

    private static PKIXBuilderParameters rules(Certificaat certificaat)
            throws GeneralSecurityException {
        var ankers =
                certificaat.vertrouwd().stream()
                        .map(ca -> new TrustAnchor(ca, null))
                        .collect(Collectors.toSet());
        var regels = new PKIXBuilderParameters(ankers, new X509CertSelector());
        regels.setRevocationEnabled(!certificaat.intrekkingen().isEmpty());
        regels.addCertStore(
                CertStore.getInstance(
                        "Collection",
                        new CollectionCertStoreParameters(certificaat.intrekkingen())));
        regels.addCertPathChecker(new Naamplicht());
        return regels;
    }
}

package nl.hulproute.platform.certificaten;

import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the program's own authority took back. Its list counts for thirty days and is made anew ten
 * days before that, by whichever process has the authority's key.
 */
final class Eigenlijst {

    private static final Duration GELDIG = Duration.ofDays(30);
    private static final Duration VERNIEUWEN = Duration.ofDays(10);
    private static final String CA = "ca";

    private final Sleutelmap map;
    private final Clock clock;

    Eigenlijst(Sleutelmap map, Clock clock) {
        this.map = map;
        this.clock = clock;
    }

    /** Only when there is a list: without one, nothing was ever taken back. */
    void renewWhenDue() {
        List<X509CRL> lijsten = map.lists();
        Instant grens = clock.instant().plus(VERNIEUWEN);
        map.read(CA)
                .filter(ca ->
                        own(ca, lijsten)
                                .filter(lijst -> lijst.getNextUpdate().toInstant().isBefore(grens))
                                .isPresent())
                .ifPresent(ca -> write(ca, lijsten, Optional.empty()));
    }

    /** Puts a certificate on the list; it must be of the own authority. */
    void revoke(X509Certificate certificaat) {
        Sleutelpaar ca =
                map.read(CA)
                        .filter(eigen -> eigen.issued(certificaat))
                        .orElseThrow(() -> Leesgebrek.fail("niet-van-ons"));
        write(ca, map.lists(), Optional.of(certificaat.getSerialNumber()));
    }

    /** Makes the list anew, also when it is the first. */
    void renew() {
        write(
                map.read(CA).orElseThrow(() -> Leesgebrek.fail("ontbreekt", "ca.key.pem")),
                map.lists(),
                Optional.empty());
    }

    private void write(Sleutelpaar ca, List<X509CRL> lijsten, Optional<BigInteger> erbij) {
        Optional<X509CRL> vorige = own(ca, lijsten);
        var alle = new ArrayList<>(lijsten);
        vorige.ifPresent(alle::remove);
        alle.addFirst(issue(ca, vorige, erbij));
        map.write(alle);
    }

    private X509CRL issue(Sleutelpaar ca, Optional<X509CRL> vorige, Optional<BigInteger> erbij) {
        Instant nu = clock.instant();
        var builder = new JcaX509v2CRLBuilder(ca.certificaat(), Date.from(nu));
        builder.setNextUpdate(Date.from(nu.plus(GELDIG)));
        entries(vorige)
                .forEach(regel ->
                        builder.addCRLEntry(
                                regel.getSerialNumber(),
                                regel.getRevocationDate(),
                                CRLReason.unspecified));
        erbij.ifPresent(
                nummer -> builder.addCRLEntry(nummer, Date.from(nu), CRLReason.unspecified));
        try {
            builder.addExtension(
                    Extension.cRLNumber,
                    false,
                    new CRLNumber(BigInteger.valueOf(nu.toEpochMilli())));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(ca.certificaat()));
            return new JcaX509CRLConverter()
                    .getCRL(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA")
                                            .build(ca.sleutel())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<? extends X509CRLEntry> entries(Optional<X509CRL> lijst) {
        return lijst.<Set<? extends X509CRLEntry>>map(X509CRL::getRevokedCertificates)
                .orElse(Set.of());
    }

    private static Optional<X509CRL> own(Sleutelpaar ca, List<X509CRL> lijsten) {
        var naam = ca.certificaat().getSubjectX500Principal();
        return lijsten.stream()
                .filter(lijst -> lijst.getIssuerX500Principal().equals(naam))
                .findFirst();
    }
}

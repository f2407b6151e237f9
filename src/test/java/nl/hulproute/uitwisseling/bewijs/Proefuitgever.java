package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.certificaten.Certificaat;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** An authority that certifies what a test needs. */
public final class Proefuitgever {

    public static final Oin SYSTEEM = new Oin("00000099900000020000");
    private static final AtomicLong NUMMER = new AtomicLong(1);

    private final KeyPair sleutels;
    private final String naam;
    private final X509Certificate certificaat;

    private Proefuitgever(String naam, KeyPair sleutels, X509Certificate certificaat) {
        this.naam = naam;
        this.sleutels = sleutels;
        this.certificaat = certificaat;
    }

    public static Proefuitgever create(String naam) {
        KeyPair eigen = keys("EC");
        var kaal = new Proefuitgever("CN=" + naam, eigen, null);
        return new Proefuitgever(
                kaal.naam,
                eigen,
                kaal.certify(kaal.naam, eigen, Instant.EPOCH, Duration.ofDays(365_00), true));
    }

    /** An authority below this one. */
    public Proefuitgever below(String naam) {
        KeyPair eigen = keys("EC");
        return new Proefuitgever(
                "CN=" + naam,
                eigen,
                certify("CN=" + naam, eigen, Instant.EPOCH, Duration.ofDays(365_00), true));
    }

    public X509Certificate certificaat() {
        return certificaat;
    }

    /** What a part signs with, valid for a year. */
    public Certificaat system(Instant vanaf) {
        return system("EC", "CN=proef,2.5.4.5=" + SYSTEEM, vanaf);
    }

    public Certificaat system(String sleutelsoort, String subject, Instant vanaf) {
        KeyPair eigen = keys(sleutelsoort);
        return new Certificaat(
                SYSTEEM,
                eigen.getPrivate(),
                List.of(certify(subject, eigen, vanaf, Duration.ofDays(365), false), certificaat),
                List.of(certificaat),
                List.of());
    }

    private X509Certificate certify(
            String subject, KeyPair van, Instant vanaf, Duration duur, boolean uitgever) {
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            new X500Name(naam),
                            BigInteger.valueOf(NUMMER.getAndIncrement()),
                            Date.from(vanaf),
                            Date.from(vanaf.plus(duur)),
                            new X500Name(subject),
                            van.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(uitgever));
            var signer =
                    new JcaContentSignerBuilder("SHA256withECDSA").build(sleutels.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys(String soort) {
        try {
            var generator = KeyPairGenerator.getInstance(soort);
            generator.initialize(soort.equals("EC") ? 256 : 2048);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/** Makes certificates: an authority of its own, and under it a system's certificate. */
final class Uitgever {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration GELDIGHEID_CA = Duration.ofDays(3650);
    private static final Duration GELDIGHEID = Duration.ofDays(397);

    /** A certificate that starts now is refused by a machine whose clock is a little slow. */
    private static final Duration MARGE = Duration.ofHours(1);

    private Uitgever() {}

    static Sleutelpaar newAuthority(Instant nu) {
        byte[] kenmerk = new byte[4];
        RANDOM.nextBytes(kenmerk);
        X500Name naam = new X500Name("CN=Hulproute CA " + HexFormat.of().formatHex(kenmerk));
        KeyPair paar = Sleutelpaar.newEcKey();
        try {
            var builder = builder(naam, naam, paar.getPublic(), nu, GELDIGHEID_CA);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return sign(builder, paar.getPrivate(), paar.getPrivate());
        } catch (CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate to listen and to call with; the subject's serialNumber is the system's OIN. */
    static Sleutelpaar issue(
            Sleutelpaar ca, String onderdeel, Oin systeem, List<String> namen, Instant nu) {
        var subject =
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.CN, "Hulproute " + onderdeel)
                        .addRDN(BCStyle.SERIALNUMBER, systeem.waarde())
                        .build();
        return issue(ca, subject, namen, nu);
    }

    static Sleutelpaar issue(Sleutelpaar ca, X500Name subject, List<String> namen, Instant nu) {
        KeyPair paar = Sleutelpaar.newEcKey();
        var issuer = X500Name.getInstance(ca.certificaat().getSubjectX500Principal().getEncoded());
        try {
            var builder = builder(issuer, subject, paar.getPublic(), nu, GELDIGHEID);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(
                            new KeyPurposeId[] {
                                KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth
                            }));
            builder.addExtension(Extension.subjectAlternativeName, false, names(namen));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(ca.certificaat()));
            return sign(builder, ca.sleutel(), paar.getPrivate());
        } catch (CertIOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant nu, Duration geldigheid) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, RANDOM).add(BigInteger.ONE),
                Date.from(nu.minus(MARGE)),
                Date.from(nu.plus(geldigheid)),
                subject,
                key);
    }

    private static GeneralNames names(List<String> namen) {
        return new GeneralNames(
                namen.stream()
                        .map(naam ->
                                new GeneralName(
                                        isAddress(naam)
                                                ? GeneralName.iPAddress
                                                : GeneralName.dNSName,
                                        naam))
                        .toArray(GeneralName[]::new));
    }

    private static boolean isAddress(String naam) {
        return naam.contains(":") || naam.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    }

    private static Sleutelpaar sign(
            JcaX509v3CertificateBuilder builder, PrivateKey signer, PrivateKey own) {
        try {
            var holder =
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer));
            return new Sleutelpaar(own, new JcaX509CertificateConverter().getCertificate(holder));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

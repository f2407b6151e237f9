package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.platform.certificaten.Systeemnaam;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The certificates of a receipt, from the one that signed to one of an authority. */
final class Keten {

    private static final int LANGSTE = 10;
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
                    .withZone(ZoneId.of("Europe/Amsterdam"));

    private Keten() {}

    /** Empty when one of them is no certificate, or when they are absurdly many. */
    static List<X509Certificate> read(List<String> x5c) {
        if (x5c.size() > LANGSTE) {
            return List.of();
        }
        var keten = new ArrayList<X509Certificate>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (String certificaat : x5c) {
                byte[] der = Base64.getDecoder().decode(certificaat);
                keten.add(
                        (X509Certificate)
                                factory.generateCertificate(new ByteArrayInputStream(der)));
            }
            return keten;
        } catch (CertificateException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** What is wrong with them at that moment; whether an authority is known only when any is. */
    static List<String> faults(
            List<X509Certificate> keten, List<X509Certificate> vertrouwd, Instant moment) {
        X509Certificate eigen = keten.getFirst();
        var fouten = new ArrayList<String>();
        boolean[] gebruik = eigen.getKeyUsage();
        if (gebruik != null && !gebruik[0]) {
            fouten.add("Met het certificaat mag niet worden ondertekend.");
        }
        if (isOutside(eigen, moment)) {
            fouten.add(
                    "Het certificaat gold niet toen het bericht werd ontvangen: het geldt van %s tot en met %s."
                            .formatted(
                                    DAG.format(eigen.getNotBefore().toInstant()),
                                    DAG.format(eigen.getNotAfter().toInstant())));
        } else if (!vertrouwd.isEmpty()) {
            String reden = untrusted(keten, vertrouwd, moment);
            if (reden != null) {
                fouten.add(reden);
            }
        }
        return fouten;
    }

    private static boolean isOutside(X509Certificate certificaat, Instant moment) {
        return moment.isBefore(certificaat.getNotBefore().toInstant())
                || moment.isAfter(certificaat.getNotAfter().toInstant());
    }

    private static @Nullable String untrusted(
            List<X509Certificate> keten, List<X509Certificate> vertrouwd, Instant moment) {
        try {
            var pad =
                    CertificateFactory.getInstance("X.509")
                            .generateCertPath(
                                    keten.stream().filter(c -> !vertrouwd.contains(c)).toList());
            CertPathValidator.getInstance("PKIX").validate(pad, parameters(vertrouwd, moment));
            return null;
        } catch (CertPathValidatorException e) {
            return "Het certificaat is niet van een vertrouwde uitgever; het noemt als uitgever '"
                    + Systeemnaam.leesbaar(keten.getFirst().getIssuerX500Principal())
                    + "'.";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PKIX", e);
        }
    }

    /** Who was revoked later could sign then; the sender refuses a revoked receiver at TLS. */
    private static PKIXParameters parameters(List<X509Certificate> vertrouwd, Instant moment)
            throws GeneralSecurityException {
        var parameters =
                new PKIXParameters(
                        vertrouwd.stream()
                                .map(certificaat -> new TrustAnchor(certificaat, null))
                                .collect(Collectors.toSet()));
        parameters.setDate(Date.from(moment));
        parameters.setRevocationEnabled(false);
        return parameters;
    }
}

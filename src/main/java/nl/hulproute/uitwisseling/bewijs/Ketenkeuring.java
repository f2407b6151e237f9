package nl.hulproute.uitwisseling.bewijs;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.certificaten.Systeemnaam;

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
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads and validates the certificates of a receipt, from the one that signed to one of an
 * authority. It remembers those it saw last: a system signs all its receipts with the same
 * certificates, and without a memory these would cost more than all else that is checked.
 */
final class Ketenkeuring {

    private static final int LANGSTE = 10;
    private static final int ONTHOUDEN = 200;
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS)
                    .withZone(ZoneId.of("Europe/Amsterdam"));

    /** A chain, which is never empty, and the system that its first certificate names. */
    record Keten(List<X509Certificate> certificaten, Optional<Oin> systeem) {

        X509Certificate eigen() {
            return certificaten.getFirst();
        }
    }

    private record Pad(Keten keten, List<X509Certificate> vertrouwd) {}

    private final Cache<List<String>, Optional<Keten>> gelezen =
            Caffeine.newBuilder().maximumSize(ONTHOUDEN).build();

    /** Of chains of which every certificate was valid at the moment, so that it plays no part. */
    private final Cache<Pad, Optional<String>> gekeurd =
            Caffeine.newBuilder().maximumSize(ONTHOUDEN).build();

    /** Nothing when one of them is no certificate, or when there are none or absurdly many. */
    Optional<Keten> read(List<String> x5c) {
        return x5c.isEmpty() || x5c.size() > LANGSTE
                ? Optional.empty()
                : gelezen.get(List.copyOf(x5c), Ketenkeuring::parse);
    }

    private static Optional<Keten> parse(List<String> x5c) {
        var keten = new ArrayList<X509Certificate>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (String certificaat : x5c) {
                byte[] der = Base64.getDecoder().decode(certificaat);
                keten.add(
                        (X509Certificate)
                                factory.generateCertificate(new ByteArrayInputStream(der)));
            }
            return Optional.of(new Keten(List.copyOf(keten), Systeemnaam.of(keten.getFirst())));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with them at that moment; whether an authority is known only when any is. */
    List<String> faults(Keten keten, List<X509Certificate> vertrouwd, Instant moment) {
        X509Certificate eigen = keten.eigen();
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
            untrusted(new Pad(keten, vertrouwd), moment).ifPresent(fouten::add);
        }
        return fouten;
    }

    private static boolean isOutside(X509Certificate certificaat, Instant moment) {
        return moment.isBefore(certificaat.getNotBefore().toInstant())
                || moment.isAfter(certificaat.getNotAfter().toInstant());
    }

    private Optional<String> untrusted(Pad pad, Instant moment) {
        boolean altijd = pad.keten().certificaten().stream().noneMatch(c -> isOutside(c, moment));
        return altijd ? gekeurd.get(pad, p -> validate(p, moment)) : validate(pad, moment);
    }

    private static Optional<String> validate(Pad pad, Instant moment) {
        var vertrouwd = pad.vertrouwd();
        try {
            var certificaten =
                    CertificateFactory.getInstance("X.509")
                            .generateCertPath(
                                    pad.keten().certificaten().stream()
                                            .filter(c -> !vertrouwd.contains(c))
                                            .toList());
            CertPathValidator.getInstance("PKIX")
                    .validate(certificaten, parameters(vertrouwd, moment));
            return Optional.empty();
        } catch (CertPathValidatorException e) {
            return Optional.of(
                    "Het certificaat is niet van een vertrouwde uitgever; het noemt als uitgever '"
                            + Systeemnaam.leesbaar(pad.keten().eigen().getIssuerX500Principal())
                            + "'.");
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

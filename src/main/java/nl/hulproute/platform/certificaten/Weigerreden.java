package nl.hulproute.platform.certificaten;

import org.jspecify.annotations.Nullable;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/** Why a certificate is refused, in the words of the page <em>Certificaten</em>. */
public enum Weigerreden {
    VERLOPEN,
    NOG_NIET_GELDIG,
    INGETROKKEN,
    LIJST_VERLOPEN,
    LIJST_ONTBREEKT,
    ONBEKENDE_UITGEVER,
    GEEN_CERTIFICAAT,
    GEEN_SYSTEEM,
    ANDERE_NAAM,
    ONBRUIKBAAR,
    ONBEKEND;

    /** The message that says it of their certificate. */
    public String sleutel() {
        return "certificaat.reden." + name();
    }

    /** The message that says it to who shows the certificate. */
    public String sleutelVoorHen() {
        return "certificaat.hun-beurt." + name();
    }

    static Optional<Weigerreden> unknown() {
        return Optional.of(ONBEKEND);
    }

    /** What the JDK's refusal says; nothing when it does not concern a certificate. */
    static Optional<Weigerreden> of(Throwable refusal, Collection<X509CRL> lijsten) {
        List<Throwable> oorzaken = causes(refusal);
        return oorzaken.stream()
                .map(oorzaak -> specific(oorzaak, lijsten))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() ->
                        oorzaken.reversed().stream()
                                .map(Weigerreden::general)
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private static Optional<Weigerreden> specific(Throwable oorzaak, Collection<X509CRL> lijsten) {
        return Optional.ofNullable(
                switch (oorzaak) {
                    case CertPathValidatorException pad -> specific(pad, lijsten);
                    case CertificateExpiredException ignored -> VERLOPEN;
                    case CertificateNotYetValidException ignored -> NOG_NIET_GELDIG;
                    default -> null;
                });
    }

    private static @Nullable Weigerreden specific(
            CertPathValidatorException pad, Collection<X509CRL> lijsten) {
        return switch (pad.getReason()) {
            case BasicReason.EXPIRED -> VERLOPEN;
            case BasicReason.NOT_YET_VALID -> NOG_NIET_GELDIG;
            case BasicReason.REVOKED -> INGETROKKEN;
            case BasicReason.UNDETERMINED_REVOCATION_STATUS -> withoutList(pad, lijsten);
            case BasicReason.INVALID_SIGNATURE, BasicReason.ALGORITHM_CONSTRAINED -> ONBRUIKBAAR;
            case Naamplicht.Reden.GEEN_SYSTEEM -> GEEN_SYSTEEM;
            default -> null;
        };
    }

    /** The JDK says only that it could not decide; whether a list was there says why. */
    private static Weigerreden withoutList(
            CertPathValidatorException pad, Collection<X509CRL> lijsten) {
        Set<X500Principal> uitgevers = new java.util.HashSet<>();
        if (pad.getCertPath() != null && pad.getIndex() >= 0) {
            var geval = (X509Certificate) pad.getCertPath().getCertificates().get(pad.getIndex());
            uitgevers.add(geval.getIssuerX500Principal());
        }
        return lijsten.stream()
                        .anyMatch(lijst -> uitgevers.contains(lijst.getIssuerX500Principal()))
                ? LIJST_VERLOPEN
                : LIJST_ONTBREEKT;
    }

    private static Optional<Weigerreden> general(Throwable oorzaak) {
        return Optional.ofNullable(
                switch (oorzaak) {
                    case CertPathBuilderException ignored -> ONBEKENDE_UITGEVER;
                    case CertificateException e
                            when Objects.requireNonNullElse(e.getMessage(), "").startsWith("No ") ->
                            // "No name matching …", "No subject alternative names …"
                            ANDERE_NAAM;
                    case CertificateException ignored -> ONBRUIKBAAR;
                    default -> null;
                });
    }

    private static List<Throwable> causes(Throwable refusal) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var causes = new ArrayList<Throwable>();
        for (Throwable next = refusal; next != null && seen.add(next); next = next.getCause()) {
            causes.add(next);
        }
        return causes;
    }
}

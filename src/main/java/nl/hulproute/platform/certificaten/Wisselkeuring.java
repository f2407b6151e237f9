package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * What new files must be to take the place of those in use: a mistake of whoever puts them there
 * must not silence a part, nor let in again who was kept out.
 */
final class Wisselkeuring {

    private Wisselkeuring() {}

    static void demand(Certificaat nieuw, Certificaat oud, Instant nu) {
        var eigen = nieuw.certificaat();
        if (!Systeemnaam.of(eigen).equals(Optional.of(nieuw.systeem()))) {
            throw Leesgebrek.fail(
                    "ander-systeem",
                    Systeemnaam.of(eigen).map(Oin::waarde).orElse("-"),
                    nieuw.systeem().waarde());
        }
        if (eigen.getNotAfter().toInstant().isBefore(nu)) {
            throw Leesgebrek.fail("verlopen");
        }
        if (eigen.getNotBefore().toInstant().isAfter(nu)) {
            throw Leesgebrek.fail("nog-niet-geldig");
        }
        lists(nieuw, oud, nu);
    }

    private static void lists(Certificaat nieuw, Certificaat oud, Instant nu) {
        if (nieuw.intrekkingen().isEmpty() && !oud.intrekkingen().isEmpty()) {
            throw Leesgebrek.fail("lijst-weg");
        }
        for (X509CRL lijst : nieuw.intrekkingen()) {
            if (forged(lijst, nieuw.vertrouwd())) {
                throw Leesgebrek.fail("lijst-vervalst", issuer(lijst));
            }
            Date volgende = lijst.getNextUpdate();
            if (volgende != null && volgende.toInstant().isBefore(nu)) {
                throw Leesgebrek.fail("lijst-verlopen", issuer(lijst));
            }
            if (oud.intrekkingen().stream().anyMatch(eerder -> isNewer(eerder, lijst))) {
                throw Leesgebrek.fail("lijst-ouder", issuer(lijst));
            }
        }
    }

    private static boolean isNewer(X509CRL eerder, X509CRL lijst) {
        return eerder.getIssuerX500Principal().equals(lijst.getIssuerX500Principal())
                && eerder.getThisUpdate().after(lijst.getThisUpdate());
    }

    /** Under the name of an authority that we know, and not signed by it. */
    private static boolean forged(X509CRL lijst, List<X509Certificate> vertrouwd) {
        var onderDieNaam =
                vertrouwd.stream()
                        .filter(ca ->
                                ca.getSubjectX500Principal().equals(lijst.getIssuerX500Principal()))
                        .toList();
        return !onderDieNaam.isEmpty() && onderDieNaam.stream().noneMatch(ca -> signed(lijst, ca));
    }

    private static boolean signed(X509CRL lijst, X509Certificate ca) {
        try {
            lijst.verify(ca.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String issuer(X509CRL lijst) {
        return Systeemnaam.leesbaar(lijst.getIssuerX500Principal());
    }
}

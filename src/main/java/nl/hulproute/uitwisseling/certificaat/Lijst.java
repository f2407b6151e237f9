package nl.hulproute.uitwisseling.certificaat;

import nl.hulproute.platform.certificaten.Certificaat;
import nl.hulproute.platform.certificaten.Systeemnaam;

import org.jspecify.annotations.Nullable;

import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list of what an authority took back, as the page shows it. */
record Lijst(String uitgever, Instant van, @Nullable Instant tot, int aantal, boolean verlopen) {

    static List<Lijst> van(Certificaat certificaat, Instant nu) {
        return certificaat.intrekkingen().stream().map(lijst -> van(lijst, nu)).toList();
    }

    /** The trusted authorities without a list, once there is one of another. */
    static List<String> ontbreekt(Certificaat certificaat) {
        if (certificaat.intrekkingen().isEmpty()) {
            return List.of();
        }
        var metLijst =
                certificaat.intrekkingen().stream()
                        .map(X509CRL::getIssuerX500Principal)
                        .collect(Collectors.toSet());
        return certificaat.vertrouwd().stream()
                .map(ca -> ca.getSubjectX500Principal())
                .filter(naam -> !metLijst.contains(naam))
                .map(Systeemnaam::leesbaar)
                .toList();
    }

    private static Lijst van(X509CRL lijst, Instant nu) {
        Instant tot = Optional.ofNullable(lijst.getNextUpdate()).map(Date::toInstant).orElse(null);
        var regels = lijst.getRevokedCertificates();
        return new Lijst(
                Systeemnaam.leesbaar(lijst.getIssuerX500Principal()),
                lijst.getThisUpdate().toInstant(),
                tot,
                regels == null ? 0 : regels.size(),
                tot != null && tot.isBefore(nu));
    }
}

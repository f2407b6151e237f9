package nl.hulproute.uitwisseling.certificaat;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.certificaten.Inlezing;
import nl.hulproute.platform.certificaten.Systeemnaam;

import org.jspecify.annotations.Nullable;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A part's own certificate as the page shows it.
 *
 * @param dagen whole days until its end
 * @param vanzelf whether the program renews it
 * @param gebrek the message why others refuse it now
 */
record EigenCertificaat(
        Oin systeem,
        String onderwerp,
        String nummer,
        String uitgever,
        Instant vanaf,
        Instant tot,
        List<String> namen,
        long dagen,
        boolean vanzelf,
        @Nullable String gebrek) {

    private static final int WAARSCHUW_DAGEN = 30;

    static EigenCertificaat van(Inlezing inlezing, Instant nu) {
        var eigen = inlezing.certificaat().certificaat();
        Instant tot = eigen.getNotAfter().toInstant();
        return new EigenCertificaat(
                inlezing.certificaat().systeem(),
                Systeemnaam.leesbaar(eigen.getSubjectX500Principal()),
                eigen.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                Systeemnaam.leesbaar(eigen.getIssuerX500Principal()),
                eigen.getNotBefore().toInstant(),
                tot,
                names(eigen),
                ChronoUnit.DAYS.between(nu, tot),
                inlezing.eigenUitgever(),
                inlezing.certificaat().gebrek().map(reden -> reden.sleutel()).orElse(null));
    }

    /** Whether its end is near enough to say so. */
    public boolean bijna() {
        return dagen <= WAARSCHUW_DAGEN;
    }

    private static List<String> names(X509Certificate certificaat) {
        try {
            var namen = certificaat.getSubjectAlternativeNames();
            return namen == null
                    ? List.of()
                    : namen.stream().map(naam -> Objects.toString(naam.get(1))).toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }
}

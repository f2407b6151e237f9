package nl.hulproute.opdrachtregel;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A date as one reads it. */
final class Datum {

    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS)
                    .withZone(ZoneId.of("Europe/Amsterdam"));

    private Datum() {}

    static String van(X509Certificate certificaat) {
        return VORM.format(certificaat.getNotAfter().toInstant());
    }
}

package nl.hulproute.opdrachtregel;

import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as one reads it. */
final class Datum {

    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
                    .withZone(ZoneId.of("Europe/Amsterdam"));

    private Datum() {}

    static String van(X509Certificate certificaat) {
        return VORM.format(certificaat.getNotAfter().toInstant());
    }
}

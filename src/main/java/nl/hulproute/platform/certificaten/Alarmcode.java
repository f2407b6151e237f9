package nl.hulproute.platform.certificaten;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/**
 * The alert with which the other side ended a handshake (RFC 8446, section 6.2). The JDK gives it
 * in the text of its exception only.
 */
record Alarmcode(String naam) {

    /** The second: from who ended the handshake before it took our keys. */
    private static final Pattern ONTVANGEN =
            Pattern.compile("(?:Received fatal alert: |plaintext alert received: .*Alert: )(\\w+)");

    /** Those about our certificate; {@code certificate_unknown} says nothing more than that. */
    private static final Map<String, Weigerreden> OVER_ONS_CERTIFICAAT =
            Map.of(
                    "certificate_expired", Weigerreden.VERLOPEN,
                    "certificate_revoked", Weigerreden.INGETROKKEN,
                    "unknown_ca", Weigerreden.ONBEKENDE_UITGEVER,
                    "certificate_required", Weigerreden.GEEN_CERTIFICAAT,
                    "unsupported_certificate", Weigerreden.ONBRUIKBAAR,
                    "bad_certificate", Weigerreden.ONBEKEND,
                    "bad_certificate_status_response", Weigerreden.ONBEKEND,
                    "certificate_unknown", Weigerreden.ONBEKEND,
                    "access_denied", Weigerreden.ONBEKEND);

    static Optional<Alarmcode> in(@Nullable Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SSLException || oorzaak instanceof GeneralSecurityException) {
                Matcher gevonden = ONTVANGEN.matcher(String.valueOf(oorzaak.getMessage()));
                if (gevonden.find()) {
                    return Optional.of(new Alarmcode(gevonden.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    /** What it says of our certificate; nothing when it is about something else. */
    Optional<Weigerreden> reden() {
        return Optional.ofNullable(OVER_ONS_CERTIFICAAT.get(naam));
    }
}

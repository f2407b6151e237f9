package nl.hulproute.school.ouders;

import java.security.SecureRandom;
import java.util.Locale;

/** A code that a person types: letters and digits that nobody mixes up. */
final class Oudercode {

    private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String CIJFERS = "0123456789";
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int HELFT = 4;
    private static final int SMS = 6;

    private Oudercode() {}

    /** To hand over: {@code K7PD-3XWA}, one of almost a million million. */
    static String nieuw() {
        return random(TEKENS, HELFT) + "-" + random(TEKENS, HELFT);
    }

    /** For a text message, which works for minutes only: six digits. */
    static String voorSms() {
        return random(CIJFERS, SMS);
    }

    /** As it is compared: what one types in capitals or not, with or without the dash. */
    static String gelezen(String getypt) {
        String kaal = getypt.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return kaal.length() > 2 * HELFT ? "" : kaal;
    }

    private static String random(String tekens, int lengte) {
        return TOEVAL.ints(lengte, 0, tekens.length())
                .collect(
                        StringBuilder::new,
                        (uit, plaats) -> uit.append(tekens.charAt(plaats)),
                        StringBuilder::append)
                .toString();
    }
}

package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Bsnzoeker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be wrong with the name of a file that comes from elsewhere: the end of a message key.
 */
final class Bestandsnaam {

    private static final int LANGSTE = 255;

    /** Turns the reading direction, or is not to be seen at all. */
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");

    /** What Windows takes for a device, with any ending. */
    private static final Pattern APPARAAT =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private static final Pattern TEKENS = Pattern.compile("[<>:\"|?*]");

    /** What a computer runs when it is opened. */
    private static final Set<String> UITVOERBAAR =
            Set.of(
                    "exe", "com", "bat", "cmd", "scr", "pif", "js", "jse", "vbs", "vbe", "wsf",
                    "ps1", "msi", "hta", "jar", "lnk", "reg", "dll", "sh");

    private Bestandsnaam() {}

    static Optional<String> fault(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        if (naam.isBlank()) {
            return Optional.of("leeg");
        }
        if (naam.length() > LANGSTE) {
            return Optional.of("lang");
        }
        if (naam.contains("/") || naam.contains("\\")) {
            return Optional.of("pad");
        }
        if (naam.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("stuurteken");
        }
        if (ONZICHTBAAR.matcher(naam).find()) {
            return Optional.of("onzichtbaar");
        }
        if (TEKENS.matcher(naam).find()) {
            return Optional.of("teken");
        }
        if (APPARAAT.matcher(klein).matches()) {
            return Optional.of("apparaat");
        }
        if (!naam.equals(naam.strip()) || naam.endsWith(".")) {
            return Optional.of("rand");
        }
        if (hasProgramEnding(klein)) {
            return Optional.of("uitvoerbaar");
        }
        return Bsnzoeker.zoek(naam).isEmpty() ? Optional.empty() : Optional.of("bsn");
    }

    /** As in {@code brief.exe.pdf}. */
    private static boolean hasProgramEnding(String naam) {
        String[] delen = naam.split("\\.", -1);
        for (int i = 1; i < delen.length - 1; i++) {
            if (UITVOERBAAR.contains(delen[i])) {
                return true;
            }
        }
        return false;
    }
}

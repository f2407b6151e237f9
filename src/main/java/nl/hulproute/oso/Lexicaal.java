package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * How values may be written (XML Schema 1.0, part 2), to the letter as the validator of the JDK
 * takes them, for that decides in the checks of others too.
 */
final class Lexicaal {

    private static final Pattern DATUM =
            Pattern.compile(
                    "(-?(?:[1-9][0-9]{4,}|[0-9]{4}))-([0-9]{2})-([0-9]{2})"
                            + "(Z|[+-]([0-9]{2}):([0-9]{2}))?");
    private static final Pattern GEHEEL = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAAL =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");
    private static final int[] DAGEN = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Lexicaal() {}

    /** Without the white space around it; only these four signs are white to XML. */
    static String kaal(String waarde) {
        int van = 0;
        int tot = waarde.length();
        while (van < tot && isWit(waarde.charAt(van))) {
            van++;
        }
        while (tot > van && isWit(waarde.charAt(tot - 1))) {
            tot--;
        }
        return waarde.substring(van, tot);
    }

    static boolean isWit(CharSequence tekst) {
        return tekst.chars().allMatch(c -> isWit((char) c));
    }

    static boolean isWit(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** A day with or without a time zone; there is no year 0. */
    static boolean isDatum(String waarde) {
        var dag = DATUM.matcher(kaal(waarde));
        if (!dag.matches() || dag.group(1).length() > 11) {
            return false;
        }
        long jaar = Long.parseLong(dag.group(1));
        return jaar != 0
                && Math.abs(jaar) <= Integer.MAX_VALUE
                && isDag(jaar, Integer.parseInt(dag.group(2)), Integer.parseInt(dag.group(3)))
                && isZone(dag.group(5), dag.group(6));
    }

    private static boolean isDag(long jaar, int maand, int dag) {
        if (maand < 1 || maand > 12 || dag < 1 || dag > DAGEN[maand - 1]) {
            return false;
        }
        boolean schrikkel = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
        return maand != 2 || dag < 29 || schrikkel;
    }

    private static boolean isZone(@Nullable String uren, @Nullable String minuten) {
        if (uren == null || minuten == null) {
            return true;
        }
        int uur = Integer.parseInt(uren);
        int minuut = Integer.parseInt(minuten);
        return uur < 14 ? minuut < 60 : uur == 14 && minuut == 0;
    }

    static boolean isJaNee(String waarde) {
        return switch (kaal(waarde)) {
            case "true", "false", "0", "1" -> true;
            default -> false;
        };
    }

    static boolean isGeheel(String waarde) {
        return GEHEEL.matcher(kaal(waarde)).matches();
    }

    static boolean isDecimaal(String waarde) {
        return DECIMAAL.matcher(kaal(waarde)).matches();
    }

    /** A whole number within bounds, both included; an empty bound bounds nothing. */
    static boolean isTussen(String waarde, String minimum, String maximum) {
        if (!isGeheel(waarde)) {
            return false;
        }
        String getal = kaal(waarde).replaceFirst("^([+-]?)0+(?=[0-9])", "$1");
        if (getal.length() > 24) {
            return getal.startsWith("-") ? minimum.isEmpty() : maximum.isEmpty();
        }
        var groot = new BigInteger(getal);
        return (minimum.isEmpty() || groot.compareTo(new BigInteger(minimum)) >= 0)
                && (maximum.isEmpty() || groot.compareTo(new BigInteger(maximum)) <= 0);
    }
}

package nl.hulproute.swv.mailtekst;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.platform.web.Veldfout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text may be mailed, and whether it reads easily: the first is demanded, the second is
 * advice.
 */
final class Mailtoets {

    static final int MAX_ONDERWERP = 150;
    static final int MAX_TEKST = 5000;

    /** A sentence that is longer than this asks too much of a reader at B1. */
    private static final int WOORDEN = 20;

    private static final int LETTERS = 20;
    private static final int HOOGSTENS = 5;
    private static final int BEGIN = 8;

    private static final Pattern ZIN = Pattern.compile("(?<=[.!?:])\\s+|\\n+");
    private static final Pattern WOORD = Pattern.compile("\\s+");
    private static final Pattern GEEN_LETTER = Pattern.compile("[^\\p{L}-]");

    /**
     * What every samenwerkingsverband and the tab at the school are called: nothing shorter is
     * true.
     */
    private static final Pattern EIGEN_NAAM =
            Pattern.compile("samenwerkingsverband", Pattern.CASE_INSENSITIVE);

    private Mailtoets() {}

    /** A remark about how it reads: the message, and what it is about. */
    record Advies(String sleutel, String woorden) {}

    static List<Veldfout> faults(Mailsoort soort, String onderwerp, String tekst) {
        var fouten = new ArrayList<Veldfout>();
        faults(soort, "onderwerp", onderwerp, MAX_ONDERWERP, fouten);
        if (onderwerp.chars().anyMatch(Character::isISOControl)) {
            fouten.add(new Veldfout("onderwerp", "mailtekst.fout.regel"));
        }
        faults(soort, "tekst", tekst, MAX_TEKST, fouten);
        return fouten;
    }

    private static void faults(
            Mailsoort soort, String veld, String waarde, int hoogstens, List<Veldfout> fouten) {
        if (waarde.isBlank()) {
            fouten.add(new Veldfout(veld, "mailtekst.fout.leeg"));
        }
        if (waarde.length() > hoogstens) {
            fouten.add(new Veldfout(veld, "mailtekst.fout.lang", hoogstens));
        }
        if (!Bsnzoeker.zoek(waarde).isEmpty()) {
            fouten.add(new Veldfout(veld, "mailtekst.fout.bsn"));
        }
        unknown(soort, waarde)
                .forEach(haken -> fouten.add(new Veldfout(veld, "mailtekst.fout.haken", haken)));
    }

    /** Braces around something that is not filled in in this mail, or a brace by itself. */
    private static List<String> unknown(Mailsoort soort, String waarde) {
        List<String> bekend = Plaatshouder.of(soort).stream().map(Plaatshouder::teken).toList();
        String rest = waarde;
        for (String teken : bekend) {
            rest = rest.replace(teken, "");
        }
        List<String> vreemd =
                Pattern.compile("\\{[^{}]*\\}")
                        .matcher(rest)
                        .results()
                        .map(haken -> haken.group())
                        .distinct()
                        .toList();
        String los = rest.replaceAll("\\{[^{}]*\\}", "");
        return Stream.concat(vreemd.stream(), Stream.of("{", "}").filter(los::contains)).toList();
    }

    static List<Advies> advice(String tekst) {
        var advies = new ArrayList<Advies>();
        for (String zin : ZIN.split(tekst)) {
            String[] woorden = WOORD.split(zin.strip());
            if (woorden.length > WOORDEN) {
                advies.add(
                        new Advies(
                                "mailtekst.advies.zin",
                                String.join(" ", List.of(woorden).subList(0, BEGIN)) + " …"));
            }
        }
        Stream.of(WOORD.split(tekst))
                .filter(woord -> !woord.contains("{") && !woord.contains("/"))
                .map(woord -> GEEN_LETTER.matcher(woord).replaceAll(""))
                .filter(woord -> woord.length() >= LETTERS)
                .filter(woord -> !EIGEN_NAAM.matcher(woord).lookingAt())
                .distinct()
                .forEach(woord -> advies.add(new Advies("mailtekst.advies.woord", woord)));
        if (!tekst.contains(Plaatshouder.DOSSIERNUMMER.teken())) {
            advies.add(new Advies("mailtekst.advies.nummer", ""));
        }
        return advies.stream().limit(HOOGSTENS).toList();
    }
}

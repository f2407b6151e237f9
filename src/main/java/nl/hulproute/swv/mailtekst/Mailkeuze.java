package nl.hulproute.swv.mailtekst;

import nl.hulproute.platform.web.Gezien;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as the samenwerkingsverband wants it.
 *
 * @param eigen whether the words are its own
 * @param aan who gets it, when {@code verstuur}
 */
public record Mailkeuze(
        boolean verstuur, Mailaan aan, String onderwerp, String tekst, boolean eigen) {

    static final Pattern HAKEN = Pattern.compile("\\{([^{}\\s]*)\\}");
    private static final Pattern LEEG = Pattern.compile("\\n{3,}");

    public String onderwerp(Map<Plaatshouder, String> waarden) {
        // a subject is one line, whatever comes in it
        return fill(onderwerp, waarden).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** What has no value leaves no hole. */
    public String tekst(Map<Plaatshouder, String> waarden) {
        return LEEG.matcher(fill(tekst, waarden)).replaceAll("\n\n").strip() + "\n";
    }

    private static String fill(String tekst, Map<Plaatshouder, String> waarden) {
        return HAKEN.matcher(tekst)
                .replaceAll(haken -> Matcher.quoteReplacement(value(haken.group(), waarden)));
    }

    private static String value(String haken, Map<Plaatshouder, String> waarden) {
        for (Map.Entry<Plaatshouder, String> waarde : waarden.entrySet()) {
            if (waarde.getKey().teken().equals(haken)) {
                return waarde.getValue();
            }
        }
        return haken;
    }

    /** What the form shows of it. */
    String merk() {
        return Gezien.merk(verstuur, aan, onderwerp, tekst);
    }

    /** What is kept of own words. */
    @Nullable String own(String woorden) {
        return eigen ? woorden : null;
    }
}

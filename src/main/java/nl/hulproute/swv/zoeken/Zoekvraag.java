package nl.hulproute.swv.zoeken;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What someone typed to find a dossier: words that all have to stand in it. */
record Zoekvraag(String tekst) {

    static final int KORTST = 2;
    static final int LANGST = 200;
    private static final int MEESTE_WOORDEN = 8;

    Zoekvraag {
        tekst = tekst.strip();
        tekst = tekst.substring(0, Math.min(tekst.length(), LANGST));
    }

    /**
     * Without accents and capitals, as the database keeps them; short ones are too many to seek.
     */
    List<String> woorden() {
        String kaal = Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(kaal.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(woord -> woord.length() >= KORTST)
                .distinct()
                .limit(MEESTE_WOORDEN)
                .toList();
    }

    public boolean leeg() {
        return tekst.isEmpty();
    }
}

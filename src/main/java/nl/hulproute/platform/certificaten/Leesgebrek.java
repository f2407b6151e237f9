package nl.hulproute.platform.certificaten;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why new files were not taken up: a message, and what fills its gaps. */
public record Leesgebrek(String sleutel, List<String> gegevens) {

    public Leesgebrek {
        gegevens = List.copyOf(gegevens);
    }

    /** In Dutch, where there is no page to say it. */
    public String zin() {
        String tekst =
                ResourceBundle.getBundle("messages/certificaat", Locale.ROOT).getString(sleutel);
        return new MessageFormat(tekst, Locale.ROOT).format(gegevens.toArray());
    }

    static Onbruikbaar fail(String soort, String... gegevens) {
        return new Onbruikbaar(new Leesgebrek("certificaat.gebrek." + soort, List.of(gegevens)));
    }

    /** Ends the reading of files that cannot be used. */
    public static final class Onbruikbaar extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Leesgebrek gebrek;

        Onbruikbaar(Leesgebrek gebrek) {
            super(gebrek.zin());
            this.gebrek = gebrek;
        }

        /** What is wrong with them. */
        public Leesgebrek gebrek() {
            return gebrek;
        }
    }
}

package nl.hulproute.platform.certificaten;

import java.util.List;

/** Why new files were not taken up: a message, and what fills its gaps. */
public record Leesgebrek(String sleutel, List<String> gegevens) {

    public Leesgebrek {
        gegevens = List.copyOf(gegevens);
    }

    static Onbruikbaar fail(String soort, String... gegevens) {
        return new Onbruikbaar(new Leesgebrek("certificaat.gebrek." + soort, List.of(gegevens)));
    }

    /** Ends the reading of files that cannot be used. */
    static final class Onbruikbaar extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Leesgebrek gebrek;

        Onbruikbaar(Leesgebrek gebrek) {
            super(gebrek.sleutel() + " " + gebrek.gegevens());
            this.gebrek = gebrek;
        }

        Leesgebrek gebrek() {
            return gebrek;
        }
    }
}

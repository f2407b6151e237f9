package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Bsnzoeker;

import java.util.List;

/**
 * What is taken from a file of test results (UWLR 2.2 leerresultaten).
 *
 * @param onbruikbaar why nothing of it can be used; empty when it can
 * @param fouten the results that are passed over, each with the line and the reason
 * @param nummers how often something was left out that may be a BSN
 */
record Uwlrbestand(
        String brin,
        String schooljaar,
        List<Fout> onbruikbaar,
        List<Uitslag> uitslagen,
        List<Fout> fouten,
        int nummers) {

    /** More are not shown, nor kept. */
    static final int MEESTE_FOUTEN = 200;

    Uwlrbestand {
        onbruikbaar = List.copyOf(onbruikbaar);
        uitslagen = List.copyOf(uitslagen);
        fouten = List.copyOf(fouten);
    }

    /**
     * A result of a pupil.
     *
     * @param leerling as the file calls the pupil
     * @param sleutel of the result, the same each time it is sent
     */
    record Uitslag(int regel, String leerling, String sleutel, Toetsgegevens toets) {}

    /** What is wrong on a line of the file, as a message with its argument. */
    record Fout(int regel, String sleutel, String gegeven) {

        private static final int KORT = 60;

        /** With the beginning of what stood there, unless that may be a BSN. */
        static Fout met(int regel, String sleutel, String gegeven) {
            String veilig = Bsnzoeker.zoek(gegeven).isEmpty() ? gegeven : "";
            return new Fout(regel, sleutel, veilig.substring(0, Math.min(veilig.length(), KORT)));
        }
    }
}

package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file of test results that was uploaded, and what it would change.
 *
 * @param leerlingId only the results of this pupil; null: of the whole school
 * @param cijfers how many lines of each kind
 */
record Toetsinlezing(UUID id, @Nullable UUID leerlingId, Bestand bestand, Cijfers cijfers) {

    /**
     * What is kept of the file itself.
     *
     * @param anderen how many results of other pupils were left out
     * @param nummers how often something was left out that may be a BSN
     */
    record Bestand(
            String brin,
            String schooljaar,
            int anderen,
            int nummers,
            List<Uwlrbestand.Fout> fouten) {}

    /** One that nobody decided on yet. */
    record Wachtend(UUID id, Instant gemaakt) {}

    /** What a line does. */
    enum Soort {
        NIEUW,
        GEWIJZIGD,
        GELIJK,

        /** The user removed the test; it stays removed. */
        VERWIJDERD,

        /** The school has no pupil with this number. */
        ONBEKEND
    }

    record Cijfers(int nieuw, int gewijzigd, int gelijk, int verwijderd, int onbekend) {

        public int van(Soort soort) {
            return switch (soort) {
                case NIEUW -> nieuw;
                case GEWIJZIGD -> gewijzigd;
                case GELIJK -> gelijk;
                case VERWIJDERD -> verwijderd;
                case ONBEKEND -> onbekend;
            };
        }

        public int totaal() {
            return nieuw + gewijzigd + gelijk + verwijderd + onbekend;
        }

        /** Whether there is something to apply. */
        public boolean iets() {
            return nieuw + gewijzigd > 0;
        }
    }

    /**
     * A pupil whom the school does not have.
     *
     * @param nummer as the file says it; empty when it may be a BSN
     * @param uitslagen how many results the file has of this pupil
     */
    record Onbekende(String nummer, int uitslagen) {}

    /** A pupil of the school. */
    record Bekende(UUID id, String naam) {}

    /**
     * A line of the preview.
     *
     * @param leerlingId the pupil; null when there is none with this number
     * @param naam of the pupil; empty when there is none
     * @param leerling the number in the file; empty when it may be a BSN
     * @param eerder the result that the test has now; null when it is new
     */
    record Regel(
            int nummer,
            int regel,
            Soort soort,
            @Nullable UUID leerlingId,
            String naam,
            String leerling,
            Toetsgegevens toets,
            @Nullable Resultaat eerder) {}
}

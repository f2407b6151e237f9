package nl.hulproute.school.zien;

import java.util.List;
import java.util.OptionalInt;

/** What the answers of a category come to. */
final class Score {

    private static final int HONDERD = 100;
    private static final int MEESTE_PUNTEN = Antwoord.HOOGST - Antwoord.LAAGST;

    private Score() {}

    /**
     * The points as a percentage of those that the filled-in answers could have had, 0 to 100. None
     * when less than half was filled in.
     */
    static OptionalInt van(List<Antwoord> antwoorden) {
        List<Antwoord> ingevuld =
                antwoorden.stream().filter(antwoord -> antwoord.waarde() != null).toList();
        if (ingevuld.isEmpty() || ingevuld.size() * 2 < antwoorden.size()) {
            return OptionalInt.empty();
        }
        int punten = ingevuld.stream().mapToInt(Antwoord::punten).sum();
        return OptionalInt.of(
                Math.round((float) HONDERD * punten / (MEESTE_PUNTEN * ingevuld.size())));
    }
}

package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.school.leerling.Schoolloopbaan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * The DL (didactische leeftijd): how many months of education a pupil had since the start of group
 * 3, ten in a school year, from the school career. A year done twice counts twice.
 */
final class Didactischeleeftijd {

    private static final String GROEP_3 = "3";
    private static final int MAANDEN = 10;

    private Didactischeleeftijd() {}

    /** On this day, at the end of its month; nothing when the career does not tell. */
    static Optional<Integer> op(LocalDate dag, List<Schoolloopbaan> loopbaan) {
        return loopbaan.stream()
                .filter(jaar -> jaar.jaargroep().equals(GROEP_3))
                .map(Schoolloopbaan::schooljaar)
                .min(Schooljaar::compareTo)
                .flatMap(eerste -> op(dag, eerste));
    }

    /** On this day, for whom group 3 began in this school year. */
    static Optional<Integer> op(LocalDate dag, Schooljaar groep3) {
        int jaren = Schooljaar.of(dag).beginjaar() - groep3.beginjaar();
        return jaren < 0
                ? Optional.empty()
                : Optional.of(jaren * MAANDEN + maanden(dag.getMonth()));
    }

    /** September is the first month, June the tenth; the summer adds nothing. */
    private static int maanden(Month maand) {
        return switch (maand) {
            case AUGUST -> 0;
            case JULY -> MAANDEN;
            default -> (maand.getValue() + 12 - Month.AUGUST.getValue()) % 12;
        };
    }

    /** The jaargroep in which the pupil was on this day; empty when the career does not tell. */
    static String jaargroep(LocalDate dag, List<Schoolloopbaan> loopbaan) {
        Schooljaar schooljaar = Schooljaar.of(dag);
        return loopbaan.stream()
                .filter(jaar -> jaar.schooljaar().equals(schooljaar))
                .map(Schoolloopbaan::jaargroep)
                .findFirst()
                .orElse("");
    }
}

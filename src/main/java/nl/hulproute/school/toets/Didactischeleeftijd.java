package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.school.leerling.Schoolloopbaan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The DL (didactische leeftijd): how many months of education a pupil had since the start of group
 * 3, ten in a school year. A year done twice counts twice.
 *
 * @param jaargroepen where the pupil was in each school year, as the school career says it
 */
record Didactischeleeftijd(Map<Schooljaar, String> jaargroepen) {

    private static final List<String> VANAF_3 = List.of("3", "4", "5", "6", "7", "8");
    private static final int MAANDEN = 10;

    static Didactischeleeftijd van(List<Schoolloopbaan> loopbaan) {
        return new Didactischeleeftijd(
                loopbaan.stream()
                        .collect(
                                Collectors.toMap(
                                        Schoolloopbaan::schooljaar,
                                        Schoolloopbaan::jaargroep,
                                        (een, ander) -> een)));
    }

    /** The DL at the end of the month of this day; nothing when the career does not tell. */
    Optional<Integer> op(LocalDate dag) {
        return begin().map(begin -> Schooljaar.of(dag).beginjaar() - begin)
                .filter(jaren -> jaren >= 0)
                .map(jaren -> jaren * MAANDEN + maanden(dag.getMonth()));
    }

    /**
     * In which year group 3 began; when the career begins later, as if no year before that was done
     * twice.
     */
    private Optional<Integer> begin() {
        return jaargroepen.entrySet().stream()
                .filter(jaar -> VANAF_3.contains(jaar.getValue()))
                .min(Map.Entry.comparingByKey())
                .map(jaar -> jaar.getKey().beginjaar() - VANAF_3.indexOf(jaar.getValue()));
    }

    /** September is the first month, June the tenth; the summer adds nothing. */
    private static int maanden(Month maand) {
        return maand == Month.JULY
                ? MAANDEN
                : (maand.getValue() + 12 - Month.AUGUST.getValue()) % 12;
    }

    /** The jaargroep in which the pupil was on this day; empty when the career does not tell. */
    String jaargroep(LocalDate dag) {
        return jaargroepen.getOrDefault(Schooljaar.of(dag), "");
    }
}

package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Schooljaar;

import java.time.LocalDate;
import java.util.List;

/** Which plans go on paper when nobody chooses. */
final class Plannenkeuze {

    private Plannenkeuze() {}

    /**
     * Those of the last school year and of this one, and each that is not evaluated yet. When all
     * are older, the newest alone.
     *
     * @param plannen newest first
     */
    static List<Plan> standaard(List<Plan> plannen, LocalDate vandaag) {
        LocalDate vanaf = new Schooljaar(Schooljaar.of(vandaag).beginjaar() - 1).eersteDag();
        List<Plan> recent =
                plannen.stream()
                        .filter(plan -> plan.evaluatie() == null || !plan.einde().isBefore(vanaf))
                        .toList();
        return recent.isEmpty() ? plannen.stream().limit(1).toList() : recent;
    }
}

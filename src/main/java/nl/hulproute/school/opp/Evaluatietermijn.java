package nl.hulproute.school.opp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * By when an ontwikkelingsperspectief has to be evaluated again: within a year of its begin, or of
 * the last evaluation.
 */
record Evaluatietermijn(LocalDate voor, boolean teLaat, boolean bijna) {

    private static final int WEKEN_VOORAF = 6;

    /** None when the period ended before that day. */
    static Optional<Evaluatietermijn> van(
            Oppversie versie, List<Evaluatie> evaluaties, LocalDate vandaag) {
        var laatst =
                evaluaties.stream()
                        .map(Evaluatie::datum)
                        .filter(dag -> dag.isAfter(versie.begin()) && !dag.isAfter(vandaag))
                        .max(LocalDate::compareTo)
                        .orElse(versie.begin());
        var voor = laatst.plusYears(1);
        var einde = versie.einde();
        if (einde != null && einde.isBefore(voor) && einde.isBefore(vandaag)) {
            return Optional.empty();
        }
        return Optional.of(
                new Evaluatietermijn(
                        voor,
                        vandaag.isAfter(voor),
                        !vandaag.isAfter(voor) && vandaag.plusWeeks(WEKEN_VOORAF).isAfter(voor)));
    }
}

package nl.hulproute.school.opp;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days the dates of an ontwikkelingsperspectief lie: set by the life of the pupil,
 * the period of the plan and today. They are wide; what is outside is a slip of the pen.
 */
record Oppgrenzen(@Nullable LocalDate geboren, LocalDate vandaag) {

    /** How far ahead a plan is begun. */
    private static final int JAREN_VOORUIT = 2;

    /** Nobody is at a school for pupils any more at this age. */
    private static final int LAATSTE_LEEFTIJD = 25;

    /** What is wrong with the answer to a question for a date; nothing when it is empty. */
    Optional<Oppgemis.Soort> fout(Oppveld veld, Oppinhoud inhoud) {
        String waarde = inhoud.van(veld);
        var dag = Oppinhoud.datum(waarde);
        if (dag == null) {
            return waarde.isEmpty() ? Optional.empty() : Optional.of(Oppgemis.Soort.GEEN_DATUM);
        }
        if (dag.isBefore(eerste())) {
            return Optional.of(Oppgemis.Soort.VOOR_GEBOORTE);
        }
        var begin = inhoud.datum(Oppveld.BEGIN);
        return switch (veld) {
            case BEGIN -> als(dag.isAfter(vandaag.plusYears(JAREN_VOORUIT)), Oppgemis.Soort.TE_VER);
            case EINDE ->
                    als(begin.filter(dag::isBefore).isPresent(), Oppgemis.Soort.VOLGORDE)
                            .or(() -> als(dag.isAfter(laatste()), Oppgemis.Soort.TE_VER));
            case UITSTROOMDATUM ->
                    als(begin.filter(dag::isBefore).isPresent(), Oppgemis.Soort.VOOR_BEGIN)
                            .or(() -> als(dag.isAfter(laatste()), Oppgemis.Soort.TE_VER));
            case GEHOORD_WANNEER ->
                    inhoud.van(Oppveld.GEHOORD).equals("ja")
                            ? gesprek(dag, begin)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Oppgemis.Soort> gesprek(LocalDate dag, Optional<LocalDate> begin) {
        return als(dag.isAfter(vandaag), Oppgemis.Soort.TOEKOMST)
                .or(() ->
                        als(
                                begin.filter(een -> dag.isBefore(een.minusYears(1))).isPresent(),
                                Oppgemis.Soort.LANG_GELEDEN));
    }

    private LocalDate eerste() {
        return geboren == null ? vandaag.minusYears(LAATSTE_LEEFTIJD) : geboren;
    }

    private LocalDate laatste() {
        return (geboren == null ? vandaag : geboren).plusYears(LAATSTE_LEEFTIJD);
    }

    private static Optional<Oppgemis.Soort> als(boolean fout, Oppgemis.Soort soort) {
        return fout ? Optional.of(soort) : Optional.empty();
    }
}

package nl.hulproute.school.toets;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.toets.Uwlrbestand.Fout;
import nl.hulproute.school.toets.Uwlrbestand.Uitslag;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a result of a file to what the form asks of one that is typed. */
final class Uitslagkeuring {

    private Uitslagkeuring() {}

    /**
     * The first thing wrong with it.
     *
     * @param geboren the pupil's day of birth; null when it is not known
     */
    static Optional<Fout> keur(Uitslag uitslag, @Nullable LocalDate geboren) {
        var toets = uitslag.toets();
        if (geboren != null && toets.afnamedatum().isBefore(geboren)) {
            return fout(uitslag, "voor-geboorte", toets.afnamedatum().toString());
        }
        if (toets.toetsnaam().length() > Toetsgrenzen.NAAM
                || tekst(toets).anyMatch(tekst -> tekst.length() > Veldcontrole.KORT)) {
            return fout(uitslag, "lang", toets.toetscode());
        }
        BigDecimal score = toets.resultaat().score().vaardigheidsscore();
        if (score != null && !Toetsgrenzen.kan(score)) {
            return fout(uitslag, "score", score.toPlainString());
        }
        return toets.resultaat().referenties().stream()
                .filter(een -> !een.soort().past(een.waarde()))
                .findFirst()
                .flatMap(een -> fout(uitslag, "past", een.soort().code() + " " + een.waarde()));
    }

    private static Stream<String> tekst(Toetsgegevens toets) {
        return Stream.of(
                toets.toetscode(),
                toets.toetsversie(),
                toets.onderdeel(),
                toets.onderdeelnaam(),
                toets.vak(),
                toets.resultaat().score().schaal());
    }

    private static Optional<Fout> fout(Uitslag uitslag, String reden, String gegeven) {
        return Optional.of(Fout.met(uitslag.regel(), "toets.import.fout." + reden, gegeven));
    }
}

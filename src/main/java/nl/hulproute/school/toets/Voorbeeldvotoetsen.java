package nl.hulproute.school.toets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fictitious tests of secondary education: at the start of year 1, and what a part of it says. */
final class Voorbeeldvotoetsen {

    private record Vak(
            Leergebied leergebied, String code, String naam, int score, int percentage) {}

    private static final List<Vak> VAKKEN =
            List.of(
                    new Vak(
                            Leergebied.REKENEN,
                            "HRVORW0",
                            "Rekenen-wiskunde, begin leerjaar 1",
                            171,
                            48),
                    new Vak(
                            Leergebied.BEGRIJPEND_LEZEN,
                            "HRVOLV0",
                            "Leesvaardigheid, begin leerjaar 1",
                            163,
                            41),
                    new Vak(Leergebied.ENGELS, "HRVOEN0", "Engels, begin leerjaar 1", 158, 55));

    private Voorbeeldvotoetsen() {}

    static List<Toetsgegevens> van(LocalDate vandaag, int nummer) {
        LocalDate dag = vandaag.minusDays(30L + nummer);
        var toetsen = new ArrayList<Toetsgegevens>();
        for (Vak vak : VAKKEN) {
            int score = vak.score() + 4 * nummer;
            var scores =
                    List.of(
                            score(
                                    Scoresoort.PERCENTAGE,
                                    String.valueOf(vak.percentage() + 3 * nummer)),
                            score(Scoresoort.PERCENTIEL, String.valueOf(20 + 9 * nummer)),
                            score(
                                    Scoresoort.ERK,
                                    vak.leergebied() == Leergebied.ENGELS ? "A2" : "B1"));
            boolean talig = vak.leergebied() != Leergebied.REKENEN;
            toetsen.add(
                    new Toetsgegevens(
                            vak.leergebied(),
                            "",
                            vak.code(),
                            vak.naam(),
                            "2",
                            "",
                            "",
                            dag,
                            "11",
                            null,
                            new Resultaat(
                                    Ruwescore.vaardigheid(BigDecimal.valueOf(score), "HR-VO"),
                                    talig ? scores : scores.subList(0, 2)),
                            nummer == 1 && !talig ? "Had extra tijd en een rustige plek." : ""));
        }
        return toetsen;
    }

    private static Referentiescore score(Scoresoort soort, String waarde) {
        return new Referentiescore(soort, "KB", waarde, "");
    }
}

package nl.hulproute.school.opp;

import java.util.List;
import java.util.Optional;

/** On what a level is drawn. */
public enum Niveauschaal {
    /**
     * Didactische leeftijdsequivalent: months of education, 10 a year from group 3, 60 at its end.
     */
    DLE(5, List.of("m3", "e3", "m4", "e4", "m5", "e5", "m6", "e6", "m7", "e7", "m8", "e8")),

    /** Referentieniveau: 1 is 1F, up to 4 for 4F. */
    REFERENTIENIVEAU(1, List.of("1f", "2f", "3f", "4f"));

    private static final String ONDER_1F = "onder-1f";

    private final double stap;
    private final List<String> codes;

    Niveauschaal(double stap, List<String> codes) {
        this.stap = stap;
        this.codes = codes;
    }

    /** The levels that a scale can show, lowest first. */
    List<String> codes() {
        return codes;
    }

    /** Where a level is on this scale. */
    double waarde(String code) {
        return stap * (codes.indexOf(code) + 1);
    }

    double hoogste() {
        return stap * codes.size();
    }

    /** The scale on which this level is drawn. */
    static Optional<Niveauschaal> van(String code) {
        for (var schaal : values()) {
            if (schaal.codes.contains(code)
                    || (schaal == REFERENTIENIVEAU && code.equals(ONDER_1F))) {
                return Optional.of(schaal);
            }
        }
        return Optional.empty();
    }
}

package nl.hulproute.school.toets;

import java.util.List;

/** What came out of a test. */
record Resultaat(Ruwescore score, List<Referentiescore> referenties) {

    Resultaat {
        referenties = List.copyOf(referenties);
    }

    /** Whether it says anything (rule TR01, standards §2.2). */
    boolean heeftIets() {
        return score.heeftCijfer() || !referenties.isEmpty();
    }

    /** The value of this kind, or empty. */
    public String waarde(Scoresoort soort) {
        return referenties.stream()
                .filter(een -> een.soort() == soort)
                .map(Referentiescore::waarde)
                .findFirst()
                .orElse("");
    }
}

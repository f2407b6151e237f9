package nl.hulproute.school.toets;

import java.util.List;

/**
 * How a pupil grows in one leergebied: what was measured, oldest first, on one scale.
 *
 * @param vak what it is about when {@code leergebied} does not say it
 * @param schaal the scale of the vaardigheidsscores; scores on another scale are another line
 */
public record Groeilijn(Leergebied leergebied, String vak, String schaal, List<Groeipunt> punten) {

    public Groeilijn {
        punten = List.copyOf(punten);
    }

    public boolean heeftVaardigheid() {
        return punten.stream().anyMatch(punt -> punt.vaardigheidsscore() != null);
    }

    /** Whether there is more to see than one figure: growth, or in which niveau it is. */
    public boolean toontVaardigheid() {
        var scores = punten.stream().filter(punt -> punt.vaardigheidsscore() != null).toList();
        return scores.size() > 1 || scores.stream().anyMatch(punt -> punt.grenzen() != null);
    }

    /** Whether a DLE can be set against the DL it was measured at. */
    public boolean heeftDle() {
        return punten.stream().anyMatch(punt -> punt.dle() != null && punt.dl() != null);
    }
}

package nl.hulproute.school.toets;

import java.util.UUID;

/**
 * A test of a pupil that does not belong to a method.
 *
 * @param ingelezen whether it came from a file
 */
record Toets(UUID id, UUID leerlingId, int versie, boolean ingelezen, Toetsgegevens gegevens) {

    public Resultaat resultaat() {
        return gegevens.resultaat();
    }

    /** The value of this kind, by the name of {@link Scoresoort}, or empty; for the pages. */
    public String waarde(String soort) {
        return resultaat().waarde(Scoresoort.valueOf(soort));
    }

    /** What a table has no column for. */
    public java.util.List<Referentiescore> overige() {
        return resultaat().referenties().stream()
                .filter(een -> !Scoresoort.VAST.contains(een.soort()))
                .toList();
    }
}

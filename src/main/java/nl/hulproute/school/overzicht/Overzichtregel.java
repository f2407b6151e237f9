package nl.hulproute.school.overzicht;

import java.util.List;

/**
 * One kind of overview on a pupil's page: whether it can be made, and what the map has of it.
 *
 * @param kiesbaar whether it can be made with choices of one's own, though nothing is proposed
 */
record Overzichtregel(
        Overzichtsoort soort, Overzichtstand stand, boolean kiesbaar, List<Veroudering> bewaard) {

    public boolean kan() {
        return stand instanceof Overzichtstand.Klaar;
    }

    /** Whether nothing of it is in the map yet though it could be. */
    public boolean teMaken() {
        return kan() && bewaard.isEmpty();
    }

    /** Those that are outdated and can be made again. */
    public List<Veroudering> teVernieuwen() {
        return bewaard.stream().filter(een -> een.verouderd() && een.teVernieuwen()).toList();
    }
}

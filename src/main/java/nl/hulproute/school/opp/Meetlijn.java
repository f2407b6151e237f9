package nl.hulproute.school.opp;

import nl.hulproute.school.overzicht.Bronversie;

import java.time.LocalDate;
import java.util.List;

/**
 * What was measured of a pupil in an area of learning.
 *
 * @param punten oldest first
 * @param bronnen the rows that this was read from, so that a paper with it knows when it is
 *     outdated
 */
public record Meetlijn(Niveauschaal schaal, List<Meetpunt> punten, List<Bronversie> bronnen) {

    public Meetlijn {
        punten = List.copyOf(punten);
        bronnen = List.copyOf(bronnen);
    }

    /**
     * @param waarde on the scale of the line: a DLE, or 1 for 1F and so on
     * @param naam the test as the user knows it
     */
    public record Meetpunt(LocalDate datum, double waarde, String naam) {}
}

package nl.hulproute.school.opp;

import nl.hulproute.school.overzicht.Bronversie;

import java.util.List;

/**
 * The expected line beside the measured one, in an area of learning.
 *
 * @param svg the drawing, with a title and a description inside
 * @param bronnen what it was drawn of, besides the ontwikkelingsperspectief
 */
record Lijnplaatje(Leergebied gebied, String svg, List<Bronversie> bronnen) {

    Lijnplaatje {
        bronnen = List.copyOf(bronnen);
    }
}

package nl.hulproute.school.opp;

import nl.hulproute.school.opp.Meetlijn.Meetpunt;
import nl.hulproute.school.overzicht.Bronversie;

import java.time.LocalDate;
import java.util.List;

/**
 * The expected line beside the measured one, in an area of learning; {@link Lijnplaatjes#svg} draws
 * it in the language of the reader.
 *
 * @param niveau the code of the level that is expected on the day {@code tot}
 * @param bronnen what it was drawn of, besides the ontwikkelingsperspectief
 */
record Lijnplaatje(
        Leergebied gebied,
        Niveauschaal schaal,
        String niveau,
        List<Meetpunt> punten,
        LocalDate van,
        LocalDate tot,
        List<Bronversie> bronnen) {

    Lijnplaatje {
        punten = List.copyOf(punten);
        bronnen = List.copyOf(bronnen);
    }
}

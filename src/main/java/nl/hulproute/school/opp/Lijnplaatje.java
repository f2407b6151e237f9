package nl.hulproute.school.opp;

import nl.hulproute.school.opp.Meetlijn.Meetpunt;

import java.time.LocalDate;
import java.util.List;

/**
 * The expected line beside the measured one, in an area of learning; {@link Lijnplaatjes#svg} draws
 * it in the language of the reader.
 *
 * @param niveau the code of the level that is expected on the day {@code tot}
 */
record Lijnplaatje(
        Leergebied gebied,
        Niveauschaal schaal,
        String niveau,
        List<Meetpunt> punten,
        LocalDate van,
        LocalDate tot) {

    Lijnplaatje {
        punten = List.copyOf(punten);
    }
}

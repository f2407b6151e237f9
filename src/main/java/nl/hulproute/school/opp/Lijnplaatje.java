package nl.hulproute.school.opp;

import nl.hulproute.school.opp.Meetlijn.Meetpunt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /** The answers in the part Uitstroomniveau that change a picture. */
    static final List<Veldsleutel> VELDEN =
            Stream.concat(
                            Arrays.stream(Leergebied.values()).map(Leergebied::niveau),
                            Stream.of(Oppveld.UITSTROOMDATUM))
                    .map(Veldsleutel::van)
                    .toList();

    Lijnplaatje {
        punten = List.copyOf(punten);
    }
}

package nl.hulproute.school.hulpvraag;

import nl.hulproute.school.info.School;
import nl.hulproute.school.leerling.Leerling;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a dossier demands of the school's and the pupil's own data, with the field that mends it.
 */
final class Gegevensgemis {

    private Gegevensgemis() {}

    static List<Gemis> van(School school, Leerling leerling) {
        return Stream.concat(school(school), leerling(leerling)).toList();
    }

    private static Stream<Gemis> school(School school) {
        return school.ontbreekt().stream()
                .map(wat ->
                        gemis(
                                "school-" + wat.veld(),
                                wat.verplicht(),
                                "/school/bewerken#" + wat.veld()));
    }

    private static Stream<Gemis> leerling(Leerling leerling) {
        String pagina = "/leerlingen/" + leerling.id();
        return leerling.ontbreekt().stream()
                .map(wat ->
                        gemis(
                                "leerling-" + wat.veld(),
                                true,
                                switch (wat) {
                                    case VERZORGER -> pagina + "#verzorgers";
                                    case SCHOOLLOOPBAAN -> pagina + "#schoolloopbaan";
                                    default -> pagina + "/bewerken#" + wat.veld();
                                }));
    }

    private static Gemis gemis(String code, boolean verplicht, String link) {
        return verplicht ? Gemis.verplicht(code, link) : Gemis.advies(code, link);
    }
}

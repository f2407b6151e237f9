package nl.hulproute.school.hulpvraag;

import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossiercontrole;

import java.util.List;
import java.util.UUID;

/** What the dossier itself breaks, with the page where that is mended. */
final class Dossiergemis {

    private Dossiergemis() {}

    /** Asked once no obligatory data is missing, as most findings would only say that again. */
    static List<Gemis> van(Dossier dossier, UUID leerling) {
        return Dossiercontrole.controleer(dossier).stream()
                .filter(bevinding -> bevinding.ernst() == Bevinding.Ernst.FOUT)
                .map(bevinding ->
                        Gemis.verplicht(
                                "dossier",
                                link(bevinding.xpath(), leerling),
                                bevinding.regel(),
                                bevinding.melding()))
                .distinct()
                .toList();
    }

    static String link(String xpath, UUID leerling) {
        String pagina = "/leerlingen/" + leerling;
        if (xpath.contains("document")) {
            return "#bijlagen";
        }
        if (xpath.contains("verzorger")) {
            return pagina + "#verzorgers";
        }
        if (xpath.contains("schoolloopbaan")) {
            return pagina + "#schoolloopbaan";
        }
        return xpath.contains("leerling") ? pagina + "/bewerken" : "/school/bewerken";
    }
}

package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.overzicht.Overzichten;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The documents of a map about which carers can be asked; what others wrote comes first. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Derdenstukken {

    /** What the program makes or the carers sign themselves. */
    private static final Set<Documentsoort> NIET =
            EnumSet.of(
                    Documentsoort.OPP,
                    Documentsoort.OPP_ONDERTEKENING,
                    Documentsoort.TOESTEMMING_OUDERS);

    /**
     * @param standaard whether it is asked when nobody chooses: sending it rests on consent
     */
    record Stuk(Document document, boolean standaard) {}

    private final Overzichten overzichten;
    private final Grondslagen grondslagen;

    Derdenstukken(Overzichten overzichten, Grondslagen grondslagen) {
        this.overzichten = overzichten;
        this.grondslagen = grondslagen;
    }

    /** Without the overviews that the school made here, unless someone chose consent for one. */
    List<Stuk> van(Leerling leerling, List<Document> documenten) {
        Set<UUID> eigen = ownWithoutConsent(leerling, documenten);
        return documenten.stream()
                .filter(document -> !eigen.contains(document.id()))
                .filter(document -> !NIET.contains(document.documentsoort()))
                .map(document -> new Stuk(document, isOfOthers(document)))
                .sorted((een, ander) -> Boolean.compare(ander.standaard(), een.standaard()))
                .toList();
    }

    /** What is asked when nobody chooses. */
    static List<Document> standaard(List<Document> documenten) {
        return documenten.stream().filter(Derdenstukken::isOfOthers).toList();
    }

    private Set<UUID> ownWithoutConsent(Leerling leerling, List<Document> documenten) {
        var eigen = new HashSet<>(overzichten.gemaakt(leerling));
        grondslagen.van(leerling, documenten).entrySet().stream()
                .filter(een -> een.getValue().soort() == Grondslagsoort.TOESTEMMING)
                .map(Map.Entry::getKey)
                .forEach(eigen::remove);
        return eigen;
    }

    private static boolean isOfOthers(Document document) {
        return Grondslag.vanzelf(document.documentsoort()) == Grondslagsoort.TOESTEMMING;
    }
}

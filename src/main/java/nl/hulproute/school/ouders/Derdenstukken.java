package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.school.map.Document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The documents of a map about which carers can be asked; what others wrote comes first. */
final class Derdenstukken {

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

    private Derdenstukken() {}

    static List<Stuk> van(List<Document> documenten) {
        return documenten.stream()
                .filter(document -> !NIET.contains(document.documentsoort()))
                .map(document -> new Stuk(document, isOfOthers(document)))
                .sorted((een, ander) -> Boolean.compare(ander.standaard(), een.standaard()))
                .toList();
    }

    private static boolean isOfOthers(Document document) {
        return Grondslag.vanzelf(document.documentsoort()) == Grondslagsoort.TOESTEMMING;
    }
}

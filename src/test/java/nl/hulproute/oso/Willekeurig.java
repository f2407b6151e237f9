package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes elements that the table allows, at random from a seed. */
final class Willekeurig {

    private static final List<String> TEKSTEN =
            List.of("a", "Jan & Piet", "<b>", "é€😀", "regel\nregel", "cr\rlf", " rand ", "]]>");

    private final Random toeval;

    Willekeurig(Random toeval) {
        this.toeval = toeval;
    }

    Knoop knoop(Elementsoort soort) {
        if (!soort.isGroep()) {
            return new Knoop(soort.naam(), waarde(soort), attributen(soort), List.of(), 0);
        }
        var kinderen = new ArrayList<Knoop>();
        boolean gekozen = false;
        for (var kind : soort.kinderen()) {
            gekozen &= kind.alternatief();
            if (gekozen) {
                continue;
            }
            int aantal = aantal(kind);
            for (int i = 0; i < aantal; i++) {
                kinderen.add(knoop(kind));
            }
            gekozen = kind.alternatief() && aantal > 0;
        }
        return Knoop.groep(soort.naam(), kinderen);
    }

    private int aantal(Elementsoort soort) {
        int extra = soort.maximum() == 1 ? 1 - soort.minimum() : 2;
        return soort.minimum() + toeval.nextInt(extra + 1);
    }

    private Map<String, String> attributen(Elementsoort soort) {
        return soort.omschreven() && toeval.nextBoolean()
                ? Map.of("omschrijving", "Een \"land\" & meer")
                : Map.of();
    }

    private String waarde(Elementsoort soort) {
        var lijst = soort.codelijst();
        if (lijst != null) {
            return lijst.codes().get(toeval.nextInt(lijst.codes().size()));
        }
        return switch (soort.waarde()) {
            case DATUM -> "2024-0" + (1 + toeval.nextInt(9)) + "-17";
            case JULI31 -> "2026-07-31";
            case JANEE -> String.valueOf(toeval.nextBoolean());
            case GEHEEL, INT, SCORE, MAANDEN -> String.valueOf(1 + toeval.nextInt(24));
            case DECIMAAL -> toeval.nextInt(100) + "." + toeval.nextInt(10);
            case BRIN -> "14SS";
            case VESTIGING -> "02";
            case SCHOOLJAAR -> "2025-2026";
            case ELEMENTCODE -> "0041";
            case MAAND -> "2014-05";
            case GBADATUM -> "06-05-2014";
            case INHOUD -> Verwijzing.naar(Voorbeelden.DOCUMENT.sha256());
            default -> TEKSTEN.get(toeval.nextInt(TEKSTEN.size()));
        };
    }
}

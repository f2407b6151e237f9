package nl.hulproute.oso;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds values to their code list, and names that must be there once or elsewhere to that. */
final class Codelijstcontrole {

    private final Bevindingen bevindingen;
    private final Set<String> namen = new HashSet<>();
    private final Map<String, Element> verwijzingen = new HashMap<>();

    Codelijstcontrole(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    void einde(Element element) {
        var soort = element.soort;
        if (soort == null) {
            return;
        }
        if (soort.waarde() == Waardesoort.ID || soort.waarde() == Waardesoort.IDREF) {
            naam(element, soort);
        }
        var lijst = soort.codelijst();
        if (lijst != null && isGevraagd(element, lijst) && !isErin(element, lijst)) {
            bevindingen.profiel(
                    Voorwaarde.ALTIJD,
                    "CL" + lijst.nummer(),
                    element.pad.toString(),
                    element.regelnummer,
                    "%s heeft de waarde \"%s\", die niet in codelijst %d staat."
                            .formatted(element.naam, kort(element), lijst.nummer()));
        }
    }

    private static boolean isErin(Element element, Codelijst lijst) {
        return element.tekst.stukken().stream().anyMatch(lijst.codes()::contains);
    }

    /**
     * Where the rule sheet asks it: of the relation to the child with carers alone, and of what is
     * right below the root only where that may be metadata with its blocks.
     */
    private static boolean isGevraagd(Element element, Codelijst lijst) {
        return switch (lijst) {
            case RELATIE_TOT_KIND -> element.isIn("verzorger");
            case UITLEVERING -> true;
            case DEELDOSSIER -> false; // a rule of its own: MD01 and CL33 ask it of the document
            default ->
                    element.ouder == null || !element.ouder.isWortel() || element.isIn("dossier");
        };
    }

    private void naam(Element element, Elementsoort soort) {
        var naam = Lexicaal.kaal(element.tekst.alles(256));
        if (soort.waarde() == Waardesoort.IDREF) {
            verwijzingen.putIfAbsent(naam, element);
        } else if (!namen.add(naam)) {
            fout(element, soort);
        }
    }

    void einde() {
        verwijzingen.forEach((naam, element) -> {
            if (element.soort != null && !namen.contains(naam)) {
                fout(element, element.soort);
            }
        });
    }

    private void fout(Element element, Elementsoort soort) {
        bevindingen.schema(
                "xsd-waarde",
                element.pad.toString(),
                element.regelnummer,
                "%s %s.".formatted(element.naam, soort.waarde().eis()));
    }

    private static String kort(Element element) {
        var waarde = element.tekst.alles(41);
        return waarde.length() <= 40 ? waarde : waarde.substring(0, 40) + "…";
    }
}

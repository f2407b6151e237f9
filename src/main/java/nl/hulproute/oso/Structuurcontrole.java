package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/**
 * Holds a dossier to the table of elements: names, order, cardinality and values. It goes along
 * with the document, and keeps of it no more than the elements that are open.
 */
final class Structuurcontrole {

    private final Bevindingen bevindingen;

    Structuurcontrole(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    void wortel(Element element, Elementsoort wortel) {
        if (element.naam.equals(wortel.naam())) {
            element.soort = wortel;
        } else {
            fout(
                    element,
                    "xsd-wortel",
                    "Het dossier begint niet met het element %s van de standaard.",
                    wortel.naam());
        }
    }

    /**
     * Finds what the table says of an element within another; below what it does not know: nothing.
     */
    void kind(Element ouder, Element kind) {
        if (ouder.soort == null) {
            return;
        }
        var soort = op(ouder, ouder.soort, kind.naam);
        if (soort == null) {
            vreemd(kind, ouder.soort);
            return;
        }
        kind.soort = soort;
        boolean anderKeus = ouder.aantal > 0 && !ouder.vorige.equals(kind.naam);
        if (++ouder.aantal > soort.maximum() || anderKeus) {
            fout(kind, "xsd-te-vaak", "%s staat te vaak in %s.", kind.naam, ouder.naam);
        }
        ouder.vorige = kind.naam;
    }

    private @Nullable Elementsoort op(Element ouder, Elementsoort in, String naam) {
        var soort = in.vanaf(naam, ouder.plek);
        if (soort == null && in.herhalend()) {
            soort = in.vanaf(naam, 0);
            if (soort != null) {
                ontbreekt(ouder, in, Integer.MAX_VALUE);
                verder(ouder, 0);
            }
        }
        if (soort != null && soort.plek() > ouder.plek) {
            ontbreekt(ouder, in, soort.plek());
            verder(ouder, soort.plek());
        }
        return soort;
    }

    private static void verder(Element element, int plek) {
        element.plek = plek;
        element.aantal = 0;
    }

    void einde(Element element) {
        var soort = element.soort;
        if (soort == null) {
            return;
        }
        boolean past =
                soort.isGroep()
                        ? element.tekst.isWit()
                        : soort.waarde().aanvaardt(element.tekst.alles());
        if (!past) {
            fout(element, "xsd-waarde", "%s %s.", element.naam, soort.waarde().eis());
        }
        ontbreekt(element, soort, Integer.MAX_VALUE);
    }

    /** What has to be there between where the element is and a later place. */
    private void ontbreekt(Element element, Elementsoort soort, int tot) {
        int vanaf = element.aantal > 0 ? element.plek + 1 : element.plek;
        int gemeld = -1;
        for (var kind : soort.kinderen()) {
            boolean mist = kind.minimum() > 0 && kind.plek() >= vanaf && kind.plek() < tot;
            if (mist && kind.plek() > gemeld) {
                gemeld = kind.plek();
                ontbreekt(element, soort, kind);
            }
        }
    }

    private void ontbreekt(Element element, Elementsoort soort, Elementsoort kind) {
        var namen =
                soort.kinderen().stream()
                        .filter(k -> k.plek() == kind.plek())
                        .map(Elementsoort::naam)
                        .collect(Collectors.joining(" of "));
        bevindingen.schema(
                "xsd-ontbreekt",
                element.pad.ontbrekend(kind.naam()),
                element.regelnummer,
                "%s ontbreekt in %s.".formatted(namen, element.naam));
    }

    private void vreemd(Element kind, Elementsoort soort) {
        if (soort.kind(kind.naam).isPresent()) {
            fout(
                    kind,
                    "xsd-volgorde",
                    "%s staat in %s niet op zijn plaats.",
                    kind.naam,
                    soort.naam());
        } else {
            fout(kind, "xsd-onbekend", "%s hoort niet in %s.", kind.naam, soort.naam());
        }
    }

    private void fout(Element element, String regel, String melding, Object... delen) {
        bevindingen.schema(
                regel, element.pad.toString(), element.regelnummer, melding.formatted(delen));
    }
}

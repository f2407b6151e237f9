package nl.hulproute.oso;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks each rule of the profiles about each element that it concerns, when that ends. */
final class Regelcontrole {

    private final Bevindingen bevindingen;
    private final Map<String, List<Regel>> regels;

    Regelcontrole(List<Regel> regels, Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
        this.regels = regels.stream().collect(Collectors.groupingBy(Regel::element));
    }

    void einde(Element element) {
        for (var regel : regels.getOrDefault(element.naam, List.of())) {
            if (regel.gebroken().test(element)) {
                meld(regel, element);
            }
        }
    }

    private void meld(Regel regel, Element element) {
        var veld = element.kind(regel.veld());
        bevindingen.profiel(
                regel.voorwaarde(),
                regel.code(),
                veld.map(k -> k.pad().toString()).orElse(element.pad.ontbrekend(regel.veld())),
                veld.map(Element.Kind::regelnummer).orElse(element.regelnummer),
                regel.melding());
    }
}

package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the elements of an example by the table of elements. */
final class Voorbeeldboom {

    private final Voorbeeldkeuzes keuzes;
    private final Voorbeeldwaarden waarden;

    Voorbeeldboom(Voorbeeldkeuzes keuzes, Voorbeeldwaarden waarden) {
        this.keuzes = keuzes;
        this.waarden = waarden;
    }

    Knoop maak(Elementsoort soort) {
        return maak(soort, new Omgeving("", Map.of()));
    }

    private Knoop maak(Elementsoort soort, Omgeving omgeving) {
        if (!soort.isGroep()) {
            return new Knoop(
                    soort.naam(),
                    waarden.waarde(soort, omgeving),
                    waarden.attributen(soort),
                    List.of(),
                    0);
        }
        var kinderen = new ArrayList<Knoop>();
        int gekozen = -1;
        for (var kind : soort.kinderen()) {
            if (kind.plek() != gekozen && keuzes.mag(soort, kind, kinderen)) {
                int aantal = keuzes.aantal(soort, kind, kinderen);
                for (int i = 0; i < aantal; i++) {
                    kinderen.add(maak(kind, Omgeving.van(soort.naam(), kinderen)));
                }
                gekozen = kind.alternatief() && aantal > 0 ? kind.plek() : gekozen;
            }
        }
        return Knoop.groep(soort.naam(), kinderen);
    }

    /** The element that a value is in, with the values that came before it. */
    record Omgeving(String naam, Map<String, String> eerder) {

        static Omgeving van(String naam, List<Knoop> kinderen) {
            var eerder = new HashMap<String, String>();
            kinderen.forEach(k -> eerder.put(k.naam(), k.tekst()));
            return new Omgeving(naam, eerder);
        }

        boolean ja(String veld) {
            return "true".equals(eerder.get(veld));
        }

        boolean is(String veld, String waarde) {
            return waarde.equals(eerder.get(veld));
        }
    }
}

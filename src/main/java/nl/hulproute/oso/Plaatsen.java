package nl.hulproute.oso;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The XPath of each element of a dossier, numbered where a name comes more than once. */
final class Plaatsen {

    private final Map<Knoop, String> paden = new IdentityHashMap<>();

    static Plaatsen van(Knoop wortel) {
        var plaatsen = new Plaatsen();
        plaatsen.neem(wortel, "/" + wortel.naam());
        return plaatsen;
    }

    String xpath(Knoop knoop) {
        return paden.getOrDefault(knoop, "//" + knoop.naam());
    }

    private void neem(Knoop knoop, String pad) {
        paden.put(knoop, pad);
        var geteld = new HashMap<String, Integer>();
        for (var kind : knoop.kinderen()) {
            int nummer = geteld.merge(kind.naam(), 1, Integer::sum);
            boolean meer = nummer > 1 || knoop.kinderen(kind.naam()).skip(1).findAny().isPresent();
            neem(kind, pad + "/" + kind.naam() + (meer ? "[" + nummer + "]" : ""));
        }
    }
}

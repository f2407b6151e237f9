package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Sha256;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which documents of a map hold the same, byte for byte: each with the first that did. */
final class Dubbelen {

    private Dubbelen() {}

    /**
     * By the id of each that came later.
     *
     * @param documenten those of one map, the newest first
     */
    static Map<UUID, Document> of(List<Document> documenten) {
        var eerste = new HashMap<Sha256, Document>();
        var dubbel = new HashMap<UUID, Document>();
        for (Document document : documenten.reversed()) {
            Document eerder = eerste.putIfAbsent(document.sha256(), document);
            if (eerder != null) {
                dubbel.put(document.id(), eerder);
            }
        }
        return dubbel;
    }
}

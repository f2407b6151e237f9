package nl.hulproute.school.map;

import nl.hulproute.school.leerling.Leerling;

import java.util.Map;
import java.util.UUID;

/** A subject that knows something of documents in a map, as that one is outdated. */
public interface Documentmerken {

    /** The marks of this pupil's documents; asked once for a page. */
    Map<UUID, Documentmerk> van(Leerling leerling);
}

package nl.hulproute.school.ouders;

import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** On what ground each document may be sent, for who makes or sends a hulpvraag. */
public interface Grondslagen {

    /** The ground of each of these documents of the pupil's map, by the document's id. */
    Map<UUID, Grondslag> van(Leerling leerling, Collection<Document> documenten);
}

package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The map of a pupil: its documents, the newest first, and its notities. */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
public class Leerlingmap {

    private final Documenten documenten;
    private final Notities notities;

    Leerlingmap(Documenten documenten, Notities notities) {
        this.documenten = documenten;
        this.notities = notities;
    }

    @Transactional(readOnly = true)
    public List<Document> documenten(UUID leerlingId) {
        return documenten.van(leerlingId);
    }

    @Transactional(readOnly = true)
    public Optional<Document> document(UUID leerlingId, UUID documentId) {
        return documenten.find(leerlingId, documentId);
    }

    @Transactional(readOnly = true)
    public List<Notitie> notities(UUID leerlingId) {
        return notities.van(leerlingId);
    }
}

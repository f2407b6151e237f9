package nl.hulproute.swv.dubbel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierdocumenten;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** Reads the two dossiers that lie beside each other. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Kanten {

    private final Dossierpagina pagina;
    private final Dossierdocumenten documenten;

    Kanten(Dossierpagina pagina, Dossierdocumenten documenten) {
        this.pagina = pagina;
        this.documenten = documenten;
    }

    Kant read(Werkplek werkplek, UUID id) {
        Dossier dossier = pagina.open(werkplek, id);
        return new Kant(dossier, documenten.of(werkplek.tenantId(), dossier.id()));
    }

    /** A dossier beside itself does not exist. */
    static UUID demandOther(UUID id, UUID ander) {
        if (id.equals(ander)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ander;
    }
}

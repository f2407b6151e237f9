package nl.hulproute.datalek;

import nl.hulproute.gedeeld.Documentsoort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a part knows of a possible data breach when it notes it: what went wrong about which of its
 * own cases, never a document or the name of a pupil.
 *
 * @param zaak the hulpvraag at a school, the dossier at a samenwerkingsverband
 * @param dossiernummer empty when there is none yet
 * @param geheel the whole case, and not some documents of it
 * @param soorten the kinds of the documents, one for each
 * @param documenten the ids under which the access log knows the documents
 * @param gemerkt when it was noticed: from here the 72 hours of article 33 run
 * @param adressen who is told besides those who keep the register
 */
public record Datalekmelding(
        UUID id,
        UUID zaak,
        String referentie,
        String dossiernummer,
        String wederpartij,
        boolean geheel,
        List<Documentsoort> soorten,
        List<UUID> documenten,
        String reden,
        String door,
        Instant gemerkt,
        List<String> adressen) {

    public Datalekmelding {
        soorten = List.copyOf(soorten);
        documenten = List.copyOf(documenten);
        adressen = List.copyOf(adressen);
    }
}

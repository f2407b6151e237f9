package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.bewijs.Bewaardbewijs;
import nl.hulproute.uitwisseling.bewijs.Bewijsdownload;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The receipts of a dossier as files. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class OntvangstbewijsController {

    private final Dossierpagina pagina;
    private final Ontvangstbewijzen bewijzen;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Bewijsdownload antwoord;

    OntvangstbewijsController(
            Dossierpagina pagina,
            Ontvangstbewijzen bewijzen,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Bewijsdownload antwoord) {
        this.pagina = pagina;
        this.bewijzen = bewijzen;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.antwoord = antwoord;
    }

    @GetMapping("/swv/dossiers/{id}/ontvangstbewijzen/{bericht}/ontvangstbewijs.pdf")
    @Mag(Actie.DOSSIERS_ZIEN)
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @PathVariable UUID bericht, Werkplek werkplek) {
        var dossier = pagina.read(werkplek, id);
        return antwoord.pdf(
                bewijzen.of(werkplek.tenantId(), dossier), bericht, names(dossier, werkplek));
    }

    @GetMapping("/swv/dossiers/{id}/ontvangstbewijzen/{bericht}/ontvangstbewijs.jws")
    @Mag(Actie.DOSSIERS_ZIEN)
    ResponseEntity<byte[]> jws(
            @PathVariable UUID id, @PathVariable UUID bericht, Werkplek werkplek) {
        return antwoord.jws(of(id, werkplek), bericht);
    }

    private List<Bewaardbewijs> of(UUID id, Werkplek werkplek) {
        return bewijzen.of(werkplek.tenantId(), pagina.read(werkplek, id));
    }

    private Map<Oin, String> names(Dossier dossier, Werkplek werkplek) {
        var swv = samenwerkingsverbanden.read(werkplek.tenantId());
        return Map.of(
                swv.oin(),
                swv.naam(),
                Oin.of(dossier.afzender().vestiging().brin()),
                dossier.schoolNaam());
    }
}

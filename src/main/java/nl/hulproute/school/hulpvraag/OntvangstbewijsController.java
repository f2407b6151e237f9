package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.bewijs.Bewijsdownload;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The receipts of a hulpvraag as files. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class OntvangstbewijsController {

    private final Hulpvraagtoegang toegang;
    private final Ontvangstbewijzen bewijzen;
    private final Schoolgegevens scholen;
    private final Bewijsdownload antwoord;

    OntvangstbewijsController(
            Hulpvraagtoegang toegang,
            Ontvangstbewijzen bewijzen,
            Schoolgegevens scholen,
            Bewijsdownload antwoord) {
        this.toegang = toegang;
        this.bewijzen = bewijzen;
        this.scholen = scholen;
        this.antwoord = antwoord;
    }

    @GetMapping("/hulpvragen/{id}/ontvangstbewijzen/{bericht}/ontvangstbewijs.pdf")
    @Mag(Actie.HULPVRAAG_ZIEN)
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @PathVariable UUID bericht, Werkplek werkplek) {
        var hulpvraag = toegang.vind(id, werkplek).hulpvraag();
        return antwoord.pdf(bewijzen.van(hulpvraag), bericht, names(hulpvraag, werkplek));
    }

    @GetMapping("/hulpvragen/{id}/ontvangstbewijzen/{bericht}/ontvangstbewijs.jws")
    @Mag(Actie.HULPVRAAG_ZIEN)
    ResponseEntity<byte[]> jws(
            @PathVariable UUID id, @PathVariable UUID bericht, Werkplek werkplek) {
        return antwoord.jws(bewijzen.van(toegang.vind(id, werkplek).hulpvraag()), bericht);
    }

    private Map<Oin, String> names(Hulpvraag hulpvraag, Werkplek werkplek) {
        var school = scholen.van(werkplek.tenantId());
        var namen = new HashMap<Oin, String>();
        namen.put(Oin.of(school.vestiging().brin()), school.naam());
        var swv = hulpvraag.inhoud().swv();
        if (swv != null) {
            namen.put(swv.oin(), swv.naam());
        }
        return namen;
    }
}

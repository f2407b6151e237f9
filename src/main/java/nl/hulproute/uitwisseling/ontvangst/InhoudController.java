package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.bericht.Partijen;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.UUID;

/**
 * Takes in the contents of a message before its envelope. A sender only learns of what it sent
 * itself under that message, so nobody can find out what others sent.
 */
@RestController
@OpKnooppunt({Onderdeel.SWV, Onderdeel.SCHOOL})
class InhoudController {

    private static final String VAN_HULPVRAAG =
            "/uitwisseling/v1/hulpvragen/{bericht}/inhoud/{naam}";
    private static final String VAN_AANVULLING =
            "/uitwisseling/v1/hulpvragen/{hulpvraag}/aanvullingen/{bericht}/inhoud/{naam}";
    private static final String VAN_BESLUIT = "/uitwisseling/v1/besluiten/{bericht}/inhoud/{naam}";

    private final Balie balie;
    private final Recht recht;
    private final Ontvangstpunten punten;
    private final Inhouden inhouden;

    InhoudController(Balie balie, Recht recht, Ontvangstpunten punten, Inhouden inhouden) {
        this.balie = balie;
        this.recht = recht;
        this.punten = punten;
        this.inhouden = inhouden;
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @RequestMapping(
            path = {VAN_HULPVRAAG, VAN_AANVULLING},
            method = RequestMethod.HEAD)
    ResponseEntity<Void> ask(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID bericht,
            @PathVariable String naam)
            throws IOException {
        return inhouden.stand(place(knooppunt, request, bericht), naam);
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping({VAN_HULPVRAAG, VAN_AANVULLING})
    ResponseEntity<Void> take(
            Knooppunt knooppunt,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID bericht,
            @PathVariable String naam)
            throws IOException {
        return inhouden.take(place(knooppunt, request, bericht), naam, request, response);
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @RequestMapping(path = VAN_BESLUIT, method = RequestMethod.HEAD)
    ResponseEntity<Void> askBesluit(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID bericht,
            @PathVariable String naam)
            throws IOException {
        return inhouden.stand(place(knooppunt, request, bericht), naam);
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @PutMapping(VAN_BESLUIT)
    ResponseEntity<Void> takeBesluit(
            Knooppunt knooppunt,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID bericht,
            @PathVariable String naam)
            throws IOException {
        return inhouden.take(place(knooppunt, request, bericht), naam, request, response);
    }

    private Inhouden.Plek place(Knooppunt knooppunt, HttpServletRequest request, UUID bericht) {
        Partijen partijen = balie.parties(request);
        var punt = punten.van(knooppunt.poort());
        UUID tenant = punt.tenant(partijen).orElseThrow(() -> balie.refuse(404));
        recht.demandToBring(knooppunt, partijen, tenant);
        return new Inhouden.Plek(
                punt, new Inkomend.Sleutel(tenant, punt.afzender(partijen), bericht));
    }
}

package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.opslag.TeGroot;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Takes in the contents of a message before its envelope. A sender only learns of what it sent
 * itself under that message, so nobody can find out what others sent.
 */
@RestController
@OpKnooppunt(Onderdeel.SWV)
class InhoudController {

    private static final String VAN_HULPVRAAG =
            "/uitwisseling/v1/hulpvragen/{bericht}/inhoud/{naam}";
    private static final String VAN_AANVULLING =
            "/uitwisseling/v1/hulpvragen/{hulpvraag}/aanvullingen/{bericht}/inhoud/{naam}";

    private final Balie balie;
    private final HulpvraagOntvanger ontvanger;
    private final Inkomend inkomend;
    private final Opslag opslag;
    private final TransactionTemplate transaction;
    private final Zinnen zinnen;
    private final Clock clock;
    private final long grootst;

    InhoudController(
            Balie balie,
            HulpvraagOntvanger ontvanger,
            JdbcClient jdbc,
            Opslagen opslagen,
            TransactionTemplate transaction,
            Zinnen zinnen,
            Clock clock,
            @Value("${hulproute.uitwisseling.grootste-bestand:200MB}") DataSize grootst) {
        this.balie = balie;
        this.ontvanger = ontvanger;
        this.inkomend = new Inkomend(jdbc, Onderdeel.SWV);
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.transaction = transaction;
        this.zinnen = zinnen;
        this.clock = clock;
        this.grootst = grootst.toBytes();
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @RequestMapping(
            path = {VAN_HULPVRAAG, VAN_AANVULLING},
            method = RequestMethod.HEAD)
    ResponseEntity<Void> ask(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID bericht,
            @PathVariable String naam) {
        Partijen partijen = balie.parties(request);
        balie.demandMandates(knooppunt, partijen.school());
        UUID tenant = tenant(partijen);
        Sha256 inhoud = digest(naam);
        boolean aanwezig =
                Tenant.van(tenant)
                        .doe(() ->
                                Boolean.TRUE.equals(
                                        transaction.execute(
                                                status -> has(tenant, partijen, bericht, inhoud))));
        return aanwezig ? ResponseEntity.ok().build() : ResponseEntity.notFound().build();
    }

    private boolean has(UUID tenant, Partijen partijen, UUID bericht, Sha256 inhoud) {
        return inkomend.contents(tenant, partijen.routeringskenmerk().waarde(), bericht)
                        .containsKey(inhoud)
                && opslag.bevat(tenant, inhoud);
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping({VAN_HULPVRAAG, VAN_AANVULLING})
    ResponseEntity<Void> take(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID bericht,
            @PathVariable String naam)
            throws IOException {
        Partijen partijen = balie.parties(request);
        balie.demandMandates(knooppunt, partijen.school());
        UUID tenant = tenant(partijen);
        Sha256 belofte = digest(naam);
        Inhoud inhoud = store(tenant, belofte, request);
        var stuk = new Inkomend.Stuk(belofte, inhoud.grootte(), mediatype(tenant, belofte));
        Tenant.van(tenant)
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                inkomend.addContent(
                                        tenant,
                                        partijen.routeringskenmerk().waarde(),
                                        bericht,
                                        stuk,
                                        clock.instant())));
        return ResponseEntity.noContent().build();
    }

    private Inhoud store(UUID tenant, Sha256 belofte, HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > grootst) {
            throw tooLarge();
        }
        try (var bron = new Controlestroom(request.getInputStream(), belofte)) {
            return opslag.bewaar(tenant, bron, grootst);
        } catch (Controlestroom.KloptNiet e) {
            throw balie.refuse(400, List.of(zinnen.zeg("uitwisseling.keuring.digest", belofte)));
        } catch (TeGroot e) {
            throw tooLarge();
        }
    }

    private RuntimeException tooLarge() {
        return balie.refuse(
                413, List.of(zinnen.zeg("uitwisseling.keuring.te-groot", grootst / (1024 * 1024))));
    }

    private String mediatype(UUID tenant, Sha256 inhoud) throws IOException {
        try (var bron = opslag.open(tenant, inhoud)) {
            return Bestandstype.detect(bron);
        }
    }

    private UUID tenant(Partijen partijen) {
        return ontvanger.tenant(partijen.swv()).orElseThrow(() -> balie.refuse(404));
    }

    private Sha256 digest(String naam) {
        try {
            return new Sha256(naam);
        } catch (IllegalArgumentException e) {
            throw balie.refuse(404);
        }
    }
}

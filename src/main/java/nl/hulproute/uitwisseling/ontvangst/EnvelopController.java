package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Dossierinhoud;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.bericht.Partijen;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes in the envelopes of hulpvragen and aanvullingen, once each, and answers with a receipt. */
@RestController
@OpKnooppunt(Onderdeel.SWV)
class EnvelopController {

    private final Balie balie;
    private final Enveloppen enveloppen;
    private final Hulpvraagkeuring keuring;
    private final HulpvraagOntvanger ontvanger;
    private final Aanname aanname;
    private final Inkomend inkomend;
    private final Opslag opslag;
    private final TransactionTemplate transaction;

    EnvelopController(
            Balie balie,
            Enveloppen enveloppen,
            Hulpvraagkeuring keuring,
            HulpvraagOntvanger ontvanger,
            Aanname aanname,
            JdbcClient jdbc,
            Opslagen opslagen,
            TransactionTemplate transaction) {
        this.balie = balie;
        this.enveloppen = enveloppen;
        this.keuring = keuring;
        this.ontvanger = ontvanger;
        this.aanname = aanname;
        this.inkomend = new Inkomend(jdbc, Onderdeel.SWV);
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.transaction = transaction;
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping("/uitwisseling/v1/hulpvragen/{id}")
    ResponseEntity<String> hulpvraag(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        Partijen partijen = balie.parties(request);
        UUID tenant = tenant(partijen);
        var envelop = enveloppen.read(request, Hulpvraagbericht.class);
        var rij = row(tenant, partijen, id, "hulpvraag", id, knooppunt);
        var eerder = aanname.before(inkomend, rij, envelop.digest());
        if (eerder.isPresent()) {
            return enveloppen.answer(eerder.get());
        }
        Hulpvraagbericht bericht = enveloppen.demand(envelop, b -> b.id().equals(id));
        var binnen = contents(tenant, partijen, id);
        var mandaten = balie.lackingMandates(knooppunt, partijen.school());
        var fouten = new ArrayList<>(keuring.parties(partijen, bericht.van(), bericht.naar()));
        fouten.addAll(keuring.documents(bericht.documenten(), binnen));
        fouten.addAll(keuring.dossier(tenant, bericht, binnen));
        return accept(
                rij,
                envelop.digest(),
                partijen,
                mandaten,
                fouten,
                Stream.concat(digests(bericht.documenten()), Stream.of(bericht.dossier())).toList(),
                () -> ontvanger.ontvang(tenant, bericht, inhoud(tenant, bericht.dossier())));
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping("/uitwisseling/v1/hulpvragen/{hulpvraag}/aanvullingen/{id}")
    ResponseEntity<String> aanvulling(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID hulpvraag,
            @PathVariable UUID id)
            throws IOException {
        Partijen partijen = balie.parties(request);
        UUID tenant = tenant(partijen);
        var envelop = enveloppen.read(request, Aanvullingbericht.class);
        var rij = row(tenant, partijen, id, "aanvulling", hulpvraag, knooppunt);
        var eerder = aanname.before(inkomend, rij, envelop.digest());
        if (eerder.isPresent()) {
            return enveloppen.answer(eerder.get());
        }
        Aanvullingbericht bericht =
                enveloppen.demand(
                        envelop, b -> b.id().equals(id) && b.hulpvraag().equals(hulpvraag));
        var binnen = contents(tenant, partijen, id);
        var mandaten = balie.lackingMandates(knooppunt, partijen.school());
        var fouten = new ArrayList<>(keuring.parties(partijen, bericht.van(), bericht.naar()));
        fouten.addAll(keuring.documents(bericht.documenten(), binnen));
        return accept(
                rij,
                envelop.digest(),
                partijen,
                mandaten,
                fouten,
                digests(bericht.documenten()).toList(),
                () -> ontvanger.ontvang(tenant, bericht));
    }

    private ResponseEntity<String> accept(
            Inkomend.Bericht rij,
            Sha256 digest,
            Partijen partijen,
            List<String> mandaten,
            List<String> fouten,
            List<Sha256> inhouden,
            Supplier<Ontvangst> maak) {
        if (!fouten.isEmpty()) {
            throw balie.refuse(400, Stream.concat(mandaten.stream(), fouten.stream()).toList());
        }
        if (!mandaten.isEmpty()) {
            // nothing to mend in the message: it waits at the sender for the mandate
            throw balie.refuse(403, mandaten);
        }
        return enveloppen.answer(aanname.accept(inkomend, rij, digest, partijen, inhouden, maak));
    }

    private static Stream<Sha256> digests(List<Documentregel> documenten) {
        return documenten.stream().map(Documentregel::sha256);
    }

    private UUID tenant(Partijen partijen) {
        return ontvanger.tenant(partijen.swv()).orElseThrow(() -> balie.refuse(404));
    }

    private static Inkomend.Bericht row(
            UUID tenant,
            Partijen partijen,
            UUID id,
            String soort,
            UUID hulpvraag,
            Knooppunt knooppunt) {
        return new Inkomend.Bericht(
                tenant,
                partijen.routeringskenmerk().waarde(),
                id,
                soort,
                hulpvraag,
                knooppunt.systeem());
    }

    private Map<Sha256, Inkomend.Stuk> contents(UUID tenant, Partijen partijen, UUID id) {
        return Tenant.van(tenant)
                .doe(() ->
                        transaction.execute(status ->
                                inkomend.contents(
                                        tenant, partijen.routeringskenmerk().waarde(), id)));
    }

    private Dossierinhoud inhoud(UUID tenant, Sha256 naam) {
        return new Dossierinhoud() {
            @Override
            public Sha256 sha256() {
                return naam;
            }

            @Override
            public InputStream open() throws IOException {
                return opslag.open(tenant, naam);
            }
        };
    }
}

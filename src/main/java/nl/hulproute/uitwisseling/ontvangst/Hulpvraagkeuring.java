package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Dossierinhoud;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that must be right before the samenwerkingsverband sees a message, said at once. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Hulpvraagkeuring {

    /** Files travel beside it, so what is left is text. */
    private static final long GROOTSTE_DOSSIER = 16 << 20;

    private final Balie balie;
    private final Opslag opslag;
    private final Documentkeuring documenten;
    private final List<Dossierkeuring> dossierkeuringen;
    private final Bsnkeuring bsnkeuring;
    private final Zinnen zinnen;

    Hulpvraagkeuring(
            Balie balie,
            Opslagen opslagen,
            Documentkeuring documenten,
            List<Dossierkeuring> dossierkeuringen,
            Bsnkeuring bsnkeuring,
            Zinnen zinnen) {
        this.balie = balie;
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.documenten = documenten;
        this.dossierkeuringen = List.copyOf(dossierkeuringen);
        this.bsnkeuring = bsnkeuring;
        this.zinnen = zinnen;
    }

    void hulpvraag(Inname.Post<Hulpvraagbericht> post) throws IOException {
        var bericht = post.bericht();
        var binnen = post.binnen();
        var fouten = new ArrayList<>(parties(post.partijen(), bericht.van(), bericht.naar()));
        fouten.addAll(documenten.faults(bericht.documenten(), binnen, bericht.zonderBsn()));
        if (!bericht.zonderBsn()) {
            fouten.addAll(
                    bsnkeuring.faults(
                            new Bsnkeuring.Teksten()
                                    .en("omschrijving", bericht.omschrijving())
                                    .en("indiener.naam", bericht.indiener().naam())
                                    .en(bericht.documenten())));
        }
        fouten.addAll(dossier(post.tenant(), bericht, binnen));
        demand(post, fouten);
    }

    void aanvulling(Inname.Post<Aanvullingbericht> post) {
        var bericht = post.bericht();
        var fouten = new ArrayList<>(parties(post.partijen(), bericht.van(), bericht.naar()));
        fouten.addAll(documenten.faults(bericht.documenten(), post.binnen(), bericht.zonderBsn()));
        fouten.addAll(Antwoordkeuring.faults(bericht, zinnen));
        if (!bericht.zonderBsn()) {
            fouten.addAll(
                    bsnkeuring.faults(
                            Antwoordkeuring.teksten(bericht)
                                    .en("toelichting", bericht.toelichting())
                                    .en("indiener.naam", bericht.indiener().naam())
                                    .en(bericht.documenten())));
        }
        demand(post, fouten);
    }

    void demandParties(Partijen partijen, Schooladres van, Oin naar) {
        var fouten = parties(partijen, van, naar);
        if (!fouten.isEmpty()) {
            throw balie.refuse(400, fouten);
        }
    }

    /** The dossier for the part that makes something of it. */
    Dossierinhoud inhoud(UUID tenant, Sha256 naam) {
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

    private void demand(Inname.Post<?> post, List<String> fouten) {
        var mandaten = balie.lackingMandates(post.knooppunt(), post.partijen().school());
        if (!fouten.isEmpty()) {
            throw balie.refuse(400, Stream.concat(mandaten.stream(), fouten.stream()).toList());
        }
        if (!mandaten.isEmpty()) {
            // nothing to mend in the message: it waits at the sender for the mandate
            throw balie.refuse(403, mandaten);
        }
    }

    /** Whether the envelope says what the headers and the address say. */
    private List<String> parties(Partijen partijen, Schooladres van, Oin naar) {
        var fouten = new ArrayList<String>();
        if (!van.oin().equals(partijen.school()) || !naar.equals(partijen.swv())) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.partijen"));
        }
        if (!van.routeringskenmerk().equals(partijen.routeringskenmerk())
                || !van.routeringskenmerk().vestiging().brin().equals(van.vestiging().brin())) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.routeringskenmerk"));
        }
        return fouten;
    }

    private List<String> dossier(
            UUID tenant, Hulpvraagbericht bericht, Map<Sha256, Inkomend.Stuk> binnen)
            throws IOException {
        var stuk = binnen.get(bericht.dossier());
        if (stuk == null) {
            return List.of(zinnen.zeg("uitwisseling.keuring.dossier-ontbreekt"));
        }
        if (stuk.grootte() > GROOTSTE_DOSSIER) {
            return List.of(
                    zinnen.zeg("uitwisseling.keuring.dossier-groot", GROOTSTE_DOSSIER >> 20));
        }
        try (var xml = opslag.open(tenant, bericht.dossier())) {
            var dossier = Verzondendossier.read(xml);
            return dossierkeuringen.stream()
                    .flatMap(keuring -> keuring.check(dossier, bericht).stream())
                    .distinct()
                    .toList();
        } catch (OnleesbaarDossier e) {
            return List.of(
                    zinnen.zeg(
                            "uitwisseling.keuring.dossier-onleesbaar",
                            String.valueOf(e.getMessage())));
        }
    }
}

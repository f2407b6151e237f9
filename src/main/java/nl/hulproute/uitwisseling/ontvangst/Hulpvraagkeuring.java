package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that must be right before the samenwerkingsverband sees a message, said at once. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Hulpvraagkeuring {

    private final Opslag opslag;
    private final List<Dossierkeuring> dossierkeuringen;
    private final Zinnen zinnen;

    Hulpvraagkeuring(Opslagen opslagen, List<Dossierkeuring> dossierkeuringen, Zinnen zinnen) {
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.dossierkeuringen = List.copyOf(dossierkeuringen);
        this.zinnen = zinnen;
    }

    /** Whether the envelope says what the headers and the address say. */
    List<String> parties(Partijen partijen, Schooladres van, Oin naar) {
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

    /** Whether each document came in, and is what its name says. */
    List<String> documents(List<Documentregel> documenten, Map<Sha256, Inkomend.Stuk> binnen) {
        var fouten = new ArrayList<String>();
        for (Documentregel document : documenten) {
            String naam = document.naam();
            Inkomend.Stuk stuk = binnen.get(document.sha256());
            if (isNoFileName(naam)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.bestandsnaam", naam));
            } else if (!Bestandstype.isAllowed(naam)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.soort", naam));
            }
            if (stuk == null) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.ontbreekt", naam));
            } else if (stuk.grootte() != document.grootte()) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.grootte", naam));
            } else if (Bestandstype.isAllowed(naam) && !Bestandstype.fits(stuk.mediatype(), naam)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.inhoud", naam, stuk.mediatype()));
            }
        }
        return fouten;
    }

    private static boolean isNoFileName(String naam) {
        return naam.isBlank()
                || naam.length() > 255
                || naam.contains("/")
                || naam.contains("\\")
                || naam.chars().anyMatch(Character::isISOControl);
    }

    List<String> dossier(UUID tenant, Hulpvraagbericht bericht, Map<Sha256, Inkomend.Stuk> binnen)
            throws IOException {
        Inkomend.Stuk stuk = binnen.get(bericht.dossier());
        if (stuk == null) {
            return List.of(zinnen.zeg("uitwisseling.keuring.dossier-ontbreekt"));
        }
        var fouten = new ArrayList<String>();
        for (Dossierkeuring keuring : dossierkeuringen) {
            try (var xml = opslag.open(tenant, bericht.dossier())) {
                fouten.addAll(keuring.check(xml, bericht));
            }
        }
        return fouten.stream().distinct().toList();
    }
}

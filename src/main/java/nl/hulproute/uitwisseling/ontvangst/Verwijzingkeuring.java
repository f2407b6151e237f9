package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The dossier and its envelope speak of the same documents: no more, no fewer. */
@Component
@Order(2)
class Verwijzingkeuring implements Dossierkeuring {

    private final Zinnen zinnen;

    Verwijzingkeuring(Zinnen zinnen) {
        this.zinnen = zinnen;
    }

    @Override
    public List<String> check(Verzondendossier verzonden, Hulpvraagbericht bericht) {
        Map<Sha256, String> inDossier = new LinkedHashMap<>();
        verzonden
                .dossier()
                .bijlagen()
                .forEach(b -> inDossier.putIfAbsent(b.sha256(), b.bestandsnaam()));
        return faults(bericht.documenten(), inDossier, verzonden.ingesloten());
    }

    private List<String> faults(
            List<Documentregel> documenten,
            Map<Sha256, String> inDossier,
            Map<Sha256, String> ingesloten) {
        Set<Sha256> inEnvelop =
                documenten.stream().map(Documentregel::sha256).collect(Collectors.toSet());
        var fouten = new ArrayList<String>();
        ingesloten
                .values()
                .forEach(naam -> fouten.add(zinnen.zeg("uitwisseling.keuring.ingesloten", naam)));
        documenten.stream()
                .filter(document -> !inDossier.containsKey(document.sha256()))
                .map(Documentregel::naam)
                .filter(naam -> Bestandsnaam.fault(naam).isEmpty())
                .forEach(naam ->
                        fouten.add(zinnen.zeg("uitwisseling.keuring.niet-in-dossier", naam)));
        inDossier.forEach((digest, naam) -> {
            if (!inEnvelop.contains(digest) && !ingesloten.containsKey(digest)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.niet-in-envelop", naam));
            }
        });
        return fouten;
    }
}

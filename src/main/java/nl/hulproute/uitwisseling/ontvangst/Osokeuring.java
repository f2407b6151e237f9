package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The dossier obeys the schema, the profile and the code lists of the OSO gegevensset. */
@Component
@Order(1)
class Osokeuring implements Dossierkeuring {

    private final Zinnen zinnen;

    Osokeuring(Zinnen zinnen) {
        this.zinnen = zinnen;
    }

    @Override
    public List<String> check(InputStream xml, Hulpvraagbericht bericht) throws IOException {
        try {
            return Dossiercontrole.controleer(Dossierlezer.lees(xml)).stream()
                    .filter(Osokeuring::breaksTheStandard)
                    .map(this::sentence)
                    .toList();
        } catch (OnleesbaarDossier e) {
            return List.of(zinnen.zeg("uitwisseling.keuring.dossier-onleesbaar"));
        }
    }

    /** Our own extra checks are for the school to weigh; they refuse nothing. */
    private static boolean breaksTheStandard(Bevinding bevinding) {
        return bevinding.ernst() == Bevinding.Ernst.FOUT
                && bevinding.bron() != Bevinding.Bron.HULPROUTE;
    }

    private String sentence(Bevinding bevinding) {
        return zinnen.zeg(
                "uitwisseling.keuring.dossier",
                bevinding.melding(),
                bevinding.regel(),
                bevinding.xpath());
    }
}

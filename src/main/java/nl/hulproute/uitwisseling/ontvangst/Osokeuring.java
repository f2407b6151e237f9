package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.Knoop;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The dossier obeys the schema, the profile and the code lists of the OSO gegevensset. */
@Component
@Order(1)
class Osokeuring implements Dossierkeuring {

    /** More than anyone reads; the first ones tell enough. */
    private static final int MEESTE = 200;

    private static final String BESCHADIGD = "bijlage-beschadigd";

    private final Zinnen zinnen;

    Osokeuring(Zinnen zinnen) {
        this.zinnen = zinnen;
    }

    @Override
    public List<String> check(Verzondendossier verzonden, Hulpvraagbericht bericht) {
        var dossier = verzonden.dossier();
        var fouten = new ArrayList<String>();
        Dossiercontrole.controleer(dossier).stream()
                .filter(Osokeuring::breaksTheStandard)
                .limit(MEESTE)
                .map(this::sentence)
                .forEach(fouten::add);
        if (!bericht.zonderBsn()) {
            fouten.addAll(numbers(dossier.wortel(), "/" + dossier.wortel().naam()).toList());
        }
        return fouten;
    }

    /**
     * What may be a BSN in a text of the dossier; the number itself is not said again. A value of
     * digits alone is a number of some other kind: the profile forbids the elements of a BSN.
     */
    private Stream<String> numbers(Knoop knoop, String pad) {
        boolean gevonden =
                !knoop.naam().equals("bestandsinhoud")
                        && knoop.tekst().chars().anyMatch(Character::isLetter)
                        && !Bsnzoeker.zoek(knoop.tekst()).isEmpty();
        return Stream.concat(
                gevonden
                        ? Stream.of(
                                zinnen.zeg(
                                        "uitwisseling.keuring.dossier-bsn",
                                        knoop.regelnummer(),
                                        pad))
                        : Stream.empty(),
                knoop.kinderen().stream().flatMap(kind -> numbers(kind, pad + "/" + kind.naam())));
    }

    /** Our own extra checks are for the school to weigh; they refuse nothing. */
    private static boolean breaksTheStandard(Bevinding bevinding) {
        return bevinding.regel().equals(BESCHADIGD)
                || bevinding.ernst() == Bevinding.Ernst.FOUT
                        && bevinding.bron() != Bevinding.Bron.HULPROUTE;
    }

    private String sentence(Bevinding bevinding) {
        return zinnen.zeg(
                "uitwisseling.keuring.dossier",
                bevinding.melding(),
                bevinding.regel(),
                bevinding.xpath(),
                bevinding.regelnummer());
    }
}

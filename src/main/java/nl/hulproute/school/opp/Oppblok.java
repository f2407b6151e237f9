package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sector;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Knoop;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

import java.util.ArrayList;

/**
 * The element opp of the OSO dossier: from when until when. At most once, and by the standard's own
 * words only for schools in primary education (gegevensset 2019.1).
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppblok implements Blokbron {

    private final Oppversies versies;
    private final Schoolgegevens scholen;

    Oppblok(Oppversies versies, Schoolgegevens scholen) {
        this.versies = versies;
        this.scholen = scholen;
    }

    @Override
    public void vul(Leerling leerling, Dossierbouw dossier) {
        if (scholen.van(leerling.schoolId()).soort().sector() == Sector.PO) {
            versies.geldende(leerling.id())
                    .ifPresent(versie -> dossier.ondersteuning(knoop(versie)));
        }
    }

    private static Knoop knoop(Oppversie versie) {
        var velden = new ArrayList<Knoop>();
        velden.add(Knoop.van("opp_ingangdatum", versie.begin().toString()));
        var einde = versie.einde();
        if (einde != null) {
            velden.add(Knoop.van("opp_einddatum", einde.toString()));
        }
        return Knoop.groep("opp", velden);
    }
}

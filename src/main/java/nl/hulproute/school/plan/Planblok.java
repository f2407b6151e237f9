package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Veldenlijst;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

/**
 * The plans as {@code onderwijsondersteuning/handelingsplan} (standards §2.4): what each is aimed
 * at, and from when until when. What is in it travels on paper, of which samenwerkingsverbanden say
 * that it reads better.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Planblok implements Blokbron {

    private final Plannen plannen;

    Planblok(Plannen plannen) {
        this.plannen = plannen;
    }

    @Override
    public void vul(Leerling leerling, Dossierbouw dossier) {
        plannen.van(leerling.id()).stream().map(Planblok::knoop).forEach(dossier::ondersteuning);
    }

    private static Knoop knoop(Plan plan) {
        return new Veldenlijst()
                .datum("startdatum", plan.begin())
                .datum("einddatum", plan.einde())
                .tekst("isgerichtop", plan.isgerichtop())
                .groep("handelingsplan");
    }
}

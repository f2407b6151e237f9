package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

import java.util.List;

/** Holds the kept overviews of a pupil against the file of now. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Verouderingen {

    /** Name, group, school or logo at the head of the paper. */
    private static final String KOP = "kop";

    private final Overzichtboek boek;
    private final Klaarzetter klaarzetter;
    private final Momentopname moment;

    Verouderingen(Overzichtboek boek, Klaarzetter klaarzetter, Momentopname moment) {
        this.boek = boek;
        this.klaarzetter = klaarzetter;
        this.moment = moment;
    }

    /** All of them, newest first. */
    List<Veroudering> van(Leerling leerling) {
        return moment.lees(
                () -> boek.van(leerling.id()).stream().map(een -> van(leerling, een)).toList());
    }

    private Veroudering van(Leerling leerling, Bewaardoverzicht een) {
        var nu = klaarzetter.opnieuw(leerling, een);
        if (nu.isPresent() && nu.get().vingerafdruk().equals(een.vingerafdruk())) {
            return new Veroudering(een, List.of(), List.of(), true);
        }
        if (nu.isEmpty() && klaarzetter.wacht(leerling, een)) {
            // its sources are there, but cannot be shown as they are: nothing was deleted
            return new Veroudering(een, een.bronnen(), List.of(), false);
        }
        List<Bronversie> bronnen = nu.map(n -> n.inhoud().bronnen()).orElse(List.of());
        var rijen = Bronwijziging.rijen(een.bronnen(), bronnen);
        return rijen.isEmpty()
                ? kop(leerling, een, nu.isPresent())
                : new Veroudering(
                        een, rijen, Bronwijziging.tussen(een.bronnen(), bronnen), nu.isPresent());
    }

    private static Veroudering kop(Leerling leerling, Bewaardoverzicht een, boolean teVernieuwen) {
        return new Veroudering(
                een,
                List.of(new Bronversie(KOP, leerling.id(), leerling.versie())),
                List.of(new Bronwijziging(KOP, Bronwijziging.Hoe.GEWIJZIGD, 1)),
                teVernieuwen);
    }
}

package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Veldenlijst;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.leerling.Huisarts;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** What the tab Personalia knows beside what every dossier needs: the family doctor, and since. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Personaliablok implements Blokbron {

    @Override
    public void vul(Leerling leerling, Dossierbouw dossier) {
        new Veldenlijst()
                .datum("startdatumhuidigonderwijs", leerling.data().startHuidigOnderwijs())
                .alle()
                .forEach(dossier::leerlingdeel);
        if (leerling.huisarts().bekend()) {
            dossier.leerlingdeel(huisarts(leerling.huisarts()));
        }
    }

    private static Knoop huisarts(Huisarts huisarts) {
        return new Veldenlijst()
                .tekst("achternaam", huisarts.naam())
                .lijst(
                        "communicatielijst",
                        Stream.of(
                                        bereik("telefoon", huisarts.telefoon()),
                                        bereik("e-mail", huisarts.email()))
                                .flatMap(List::stream)
                                .toList())
                .groep("huisarts");
    }

    private static List<Knoop> bereik(String soort, String nummer) {
        return nummer.isBlank()
                ? List.of()
                : List.of(
                        new Veldenlijst()
                                .tekst("soort", soort)
                                .tekst("aanduiding", "werk")
                                .tekst("nummer", nummer)
                                .groep("communicatie"));
    }
}

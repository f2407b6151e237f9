package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Knoop;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** The tests and IQ tests of a pupil in the block toetsresultaten (standards §2.4). */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsblok implements Blokbron {

    private final Toetsen toetsen;
    private final Iqtoetsen iqtoetsen;

    Toetsblok(Toetsen toetsen, Iqtoetsen iqtoetsen) {
        this.toetsen = toetsen;
        this.iqtoetsen = iqtoetsen;
    }

    @Override
    public void vul(Leerling leerling, Dossierbouw dossier) {
        List<Knoop> lijst =
                Stream.concat(
                                Toetsknopen.van(toetsen.van(leerling.id())).stream(),
                                iqtoetsen.van(leerling.id()).stream().flatMap(Iqknoop::van))
                        .toList();
        if (!lijst.isEmpty()) {
            dossier.leerlingdeel(Knoop.groep("toetslijst", lijst));
        }
    }
}

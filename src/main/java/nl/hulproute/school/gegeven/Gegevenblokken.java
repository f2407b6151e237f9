package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Knoop;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the data of a pupil in their blocks of the dossier. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Gegevenblokken implements Blokbron {

    private static final String ONDERSTEUNING = "onderwijsondersteuning";

    private final Gegevens gegevens;

    Gegevenblokken(Gegevens gegevens) {
        this.gegevens = gegevens;
    }

    @Override
    public void vul(Leerling leerling, Dossierbouw dossier) {
        gegevens.van(leerling.id()).stream()
                .filter(Gegeven::meesturen)
                .collect(
                        Collectors.groupingBy(
                                gegeven -> gegeven.soort().omhulsel(),
                                LinkedHashMap::new,
                                Collectors.flatMapping(
                                        gegeven ->
                                                gegeven
                                                        .soort()
                                                        .knopen(gegeven.invulling())
                                                        .stream(),
                                        Collectors.toList())))
                .forEach((omhulsel, knopen) -> vul(omhulsel, knopen, dossier));
    }

    private static void vul(String omhulsel, List<Knoop> knopen, Dossierbouw dossier) {
        switch (omhulsel) {
            case "" -> knopen.forEach(dossier::leerlingdeel);
            case ONDERSTEUNING -> knopen.forEach(dossier::ondersteuning);
            default -> dossier.leerlingdeel(Knoop.groep(omhulsel, knopen));
        }
    }
}

package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

import java.util.stream.Collectors;

/** All that the page with the overviews of a pupil shows. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtlijst {

    private final Overzichten overzichten;
    private final Verouderingen verouderingen;

    Overzichtlijst(Overzichten overzichten, Verouderingen verouderingen) {
        this.overzichten = overzichten;
        this.verouderingen = verouderingen;
    }

    Overzichtpagina van(Leerling leerling) {
        var bewaard =
                verouderingen.van(leerling).stream()
                        .collect(Collectors.groupingBy(een -> een.overzicht().soort()));
        return new Overzichtpagina(
                overzichten.standen(leerling).entrySet().stream()
                        .map(stand ->
                                new Overzichtregel(
                                        stand.getKey(),
                                        stand.getValue(),
                                        bewaard.getOrDefault(stand.getKey(), java.util.List.of())))
                        .toList());
    }
}

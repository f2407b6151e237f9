package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.leerling.Leerlingkeuze;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variants to choose from for several pupils at once; within a transaction that reads. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtvarianten {

    /** A pupil without anything has no variants: a few are asked. */
    private static final int GEVRAAGD = 5;

    private final Overzichtbronnen bronnen;
    private final Leerlingen leerlingen;

    Overzichtvarianten(Overzichtbronnen bronnen, Leerlingen leerlingen) {
        this.bronnen = bronnen;
        this.leerlingen = leerlingen;
    }

    Map<Overzichtsoort, List<String>> van(
            Set<Overzichtsoort> soorten, List<Leerlingkeuze> gekozen) {
        var voorbeelden =
                gekozen.stream()
                        .limit(GEVRAAGD)
                        .flatMap(een -> leerlingen.find(een.id()).stream())
                        .toList();
        var varianten = new EnumMap<Overzichtsoort, List<String>>(Overzichtsoort.class);
        for (Overzichtsoort soort : soorten) {
            varianten.put(
                    soort,
                    voorbeelden.stream()
                            .map(een -> bronnen.van(soort).keuzes(een).varianten())
                            .filter(lijst -> !lijst.isEmpty())
                            .findFirst()
                            .orElse(List.of()));
        }
        return varianten;
    }
}

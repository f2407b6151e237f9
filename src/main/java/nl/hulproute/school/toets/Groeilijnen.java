package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How pupils grow, from their tests. */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
public class Groeilijnen {

    private record Sleutel(Leergebied leergebied, String vak, String schaal) {}

    private static final Comparator<Sleutel> VOLGORDE =
            Comparator.comparing(Sleutel::leergebied)
                    .thenComparing(Sleutel::vak)
                    .thenComparing(Sleutel::schaal);

    private final Toetsen toetsen;
    private final Toetsnormen normen;

    Groeilijnen(Toetsen toetsen, Toetsnormen normen) {
        this.toetsen = toetsen;
        this.normen = normen;
    }

    /**
     * The lines of this pupil, one for each leergebied and scale, in the order of the leergebieden.
     */
    @Transactional(readOnly = true)
    public List<Groeilijn> van(UUID leerlingId) {
        return maak(toetsen.van(leerlingId), Toetsnormen.grenzen(normen.van(leerlingId)));
    }

    static List<Groeilijn> maak(List<Toets> toetsen, Map<String, Niveaugrenzen> normen) {
        var lijnen = new TreeMap<Sleutel, List<Groeipunt>>(VOLGORDE);
        for (Toets toets : toetsen.reversed()) {
            var gegevens = toets.gegevens();
            Groeipunt punt = punt(toets, normen.get(gegevens.toetscode()));
            if (gegevens.onderdeel().isEmpty() && telt(punt)) {
                lijnen.computeIfAbsent(sleutel(gegevens), nieuw -> new ArrayList<>()).add(punt);
            }
        }
        return lijnen.entrySet().stream()
                .map(lijn -> {
                    var sleutel = lijn.getKey();
                    return new Groeilijn(
                            sleutel.leergebied(), sleutel.vak(), sleutel.schaal(), lijn.getValue());
                })
                .toList();
    }

    private static boolean telt(Groeipunt punt) {
        return punt.vaardigheidsscore() != null || punt.dle() != null;
    }

    private static Sleutel sleutel(Toetsgegevens toets) {
        return new Sleutel(toets.leergebied(), toets.vak(), toets.resultaat().score().schaal());
    }

    private static Groeipunt punt(Toets toets, @Nullable Niveaugrenzen grenzen) {
        var gegevens = toets.gegevens();
        var resultaat = gegevens.resultaat();
        String romeins = resultaat.waarde(Scoresoort.IV);
        return new Groeipunt(
                toets.id(),
                gegevens.afnamedatum(),
                gegevens.naam(),
                gegevens.jaargroep(),
                gegevens.dl(),
                resultaat.score().vaardigheidsscore(),
                getal(resultaat.waarde(Scoresoort.DLE)),
                resultaat.waarde(Scoresoort.FN),
                romeins.isEmpty() ? resultaat.waarde(Scoresoort.AE) : romeins,
                grenzen);
    }

    private static @Nullable Integer getal(String waarde) {
        return waarde.matches("-?[0-9]{1,4}") ? Integer.valueOf(waarde) : null;
    }
}

package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Nieuwdocument;
import nl.hulproute.school.map.Toevoeging;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.Optional;

/**
 * Puts a file that comes with a hulpvraag into the map of its pupil, under the name of its kind.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Mapgever {

    private final Leerlingmap map;
    private final MessageSource teksten;

    Mapgever(Leerlingmap map, MessageSource teksten) {
        this.map = map;
        this.teksten = teksten;
    }

    Toevoeging add(
            Hulpvraag hulpvraag, MultipartFile bestand, Documentsoort soort, Werkplek werkplek)
            throws IOException {
        String naam = Optional.ofNullable(bestand.getOriginalFilename()).orElse("");
        var nieuw =
                new Nieuwdocument(
                        teksten.getMessage(
                                "kern.documentsoort." + soort.code(),
                                null,
                                Programmastukken.NEDERLANDS),
                        null,
                        soort,
                        naam,
                        werkplek.account(),
                        werkplek.naam());
        return map.voegToe(werkplek.tenantId(), hulpvraag.leerlingId(), nieuw, bestand);
    }
}

package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Fotowens;
import nl.hulproute.school.map.Mapontvangst;
import nl.hulproute.school.map.Nieuwdocument;
import nl.hulproute.school.map.Toevoeging;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts files that come with a hulpvraag into the map of its pupil, under the name of their kind.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Mapgever {

    private final Mapontvangst ontvangst;
    private final MessageSource teksten;

    Mapgever(Mapontvangst ontvangst, MessageSource teksten) {
        this.ontvangst = ontvangst;
        this.teksten = teksten;
    }

    List<Toevoeging> add(
            Hulpvraag hulpvraag,
            List<MultipartFile> bestanden,
            Fotowens wens,
            Documentsoort soort,
            Consumer<Document> erbij,
            Werkplek werkplek)
            throws IOException {
        String onderwerp =
                teksten.getMessage("kern.documentsoort." + soort.code(), null, NEDERLANDS);
        return ontvangst.take(
                werkplek.tenantId(),
                hulpvraag.leerlingId(),
                bestanden,
                wens,
                naam ->
                        new Nieuwdocument(
                                onderwerp, null, soort, naam, werkplek.account(), werkplek.naam()),
                erbij);
    }
}

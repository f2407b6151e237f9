package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;
import java.util.UUID;
import java.util.stream.Stream;

/** The list as CSV: the columns of the page and no other, read a part at a time. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Lijstbestand {

    private static final int PER_KEER = 500;

    private final Hulpvragenlijst lijst;
    private final Aandachtwoorden woorden;
    private final Datums datums;
    private final MessageSource teksten;

    Lijstbestand(
            Hulpvragenlijst lijst, Aandachtwoorden woorden, Datums datums, MessageSource teksten) {
        this.lijst = lijst;
        this.woorden = woorden;
        this.datums = datums;
        this.teksten = teksten;
    }

    void schrijf(Lijstfilter filter, Werkplek lezer, Writer uit) throws IOException {
        var csv = new Csv(uit);
        csv.regel(
                Stream.of(
                                "hulpvraag.lijst.leerling",
                                "hulpvraag.lijst.groep",
                                "hulpvraag.aanvraagtype",
                                "hulpvraag.status",
                                "hulpvraag.lijst.aandacht",
                                "hulpvraag.sinds",
                                "hulpvraag.lijst.collega",
                                "hulpvraag.eigen-referentie",
                                "hulpvraag.dossiernummer")
                        .map(this::tekst)
                        .toList());
        UUID na = null;
        do {
            var pagina = lijst.lees(filter, lezer, na, PER_KEER);
            for (Lijstregel regel : pagina.regels()) {
                schrijf(regel, csv);
            }
            na = pagina.volgende();
        } while (na != null);
    }

    private void schrijf(Lijstregel regel, Csv csv) throws IOException {
        csv.regel(
                regel.leerling(),
                regel.groep(),
                woorden.type(regel),
                woorden.status(regel),
                woorden.reden(regel),
                datums.kort(regel.sinds()),
                regel.collega(),
                regel.referentie(),
                regel.dossiernummer());
    }

    private String tekst(String sleutel) {
        return teksten.getMessage(sleutel, null, LocaleContextHolder.getLocale());
    }
}

package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.uitwisseling.Documentregel;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The documents that the program writes itself: the notities as one PDF, the page that says why a
 * toelichting does not apply, and the letter about a pupil who moves. They are Dutch, whatever
 * language the user reads.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Programmastukken {

    private static final long MAXIMUM = 50_000_000;

    private final Pdfmaker pdf;
    private final Opslag opslag;
    private final Datums datums;
    private final MessageSource teksten;

    Programmastukken(Pdfmaker pdf, Opslagen opslagen, Datums datums, MessageSource teksten) {
        this.pdf = pdf;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
        this.datums = datums;
        this.teksten = teksten;
    }

    Bevroren notities(Zaak zaak, Stof stof, String schoolnaam) {
        return maak(
                zaak,
                Documentsoort.NOTITIES,
                "hulpvraag/notities",
                model(zaak, schoolnaam, Map.of("notities", stof.gekozenNotities())));
    }

    Bevroren nietVanToepassing(Zaak zaak, String schoolnaam) {
        return maak(
                zaak,
                Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN,
                "hulpvraag/nietvantoepassing",
                model(
                        zaak,
                        schoolnaam,
                        Map.of("reden", zaak.hulpvraag().inhoud().toelichting().reden())));
    }

    /** A letter to the SWV: the pupil moves. */
    Bevroren verhuizing(Zaak zaak, String tekst, String schoolnaam) {
        return maak(
                zaak,
                Documentsoort.OVERIG,
                "hulpvraag/verhuizing",
                model(zaak, schoolnaam, Map.of("tekst", tekst)));
    }

    private Map<String, Object> model(Zaak zaak, String schoolnaam, Map<String, Object> meer) {
        var model = new HashMap<String, Object>(meer);
        model.put("leerling", zaak.leerling().naam().volledig());
        model.put("school", schoolnaam);
        model.put("referentie", zaak.hulpvraag().eigenReferentie());
        model.put("vandaag", datums.vandaag());
        model.put("briefhoofd", schoolnaam);
        return model;
    }

    private Bevroren maak(
            Zaak zaak, Documentsoort soort, String sjabloon, Map<String, Object> model) {
        Inhoud inhoud = bewaar(zaak.hulpvraag().schoolId(), sjabloon, model);
        var regel =
                new Documentregel(
                        inhoud.sha256(),
                        naam(zaak.leerling(), soort, datums.vandaag()),
                        soort,
                        teksten.getMessage("kern.documentsoort." + soort.code(), null, NEDERLANDS),
                        inhoud.grootte(),
                        Grondslag.vanzelf(soort));
        return new Bevroren(null, regel, "application/pdf", Verantwoording.VANZELF);
    }

    private Inhoud bewaar(UUID school, String sjabloon, Map<String, Object> model) {
        try {
            Path tijdelijk = Files.createTempFile("hulproute", ".pdf");
            try {
                try (OutputStream uit = Files.newOutputStream(tijdelijk)) {
                    pdf.maak(sjabloon, model, NEDERLANDS, uit);
                }
                try (var bron = Files.newInputStream(tijdelijk)) {
                    return opslag.bewaar(school, bron, MAXIMUM);
                }
            } finally {
                Files.delete(tijdelijk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default name of the vocabulary: kind, initials and date. */
    static String naam(Leerling leerling, Documentsoort soort, LocalDate dag) {
        return "%s-%s-%s.pdf".formatted(soort.code(), leerling.naam().initialen(), dag);
    }
}

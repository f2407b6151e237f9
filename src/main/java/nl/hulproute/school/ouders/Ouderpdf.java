package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The papers of signing: the plan itself, the plan as it was signed, and forms to sign by hand. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(readOnly = true)
class Ouderpdf {

    private final Pdfmaker pdf;
    private final Oppversies versies;
    private final Schoolgegevens scholen;
    private final Zegel zegel;
    private final Clock clock;

    Ouderpdf(Pdfmaker pdf, Oppversies versies, Schoolgegevens scholen, Zegel zegel, Clock clock) {
        this.pdf = pdf;
        this.versies = versies;
        this.scholen = scholen;
        this.zegel = zegel;
        this.clock = clock;
    }

    /** The exact version, for who reads better from paper. */
    public byte[] versie(Leerling leerling, Oppversie versie, Locale taal) {
        return make("ouders/versie", plan(leerling, versie, taal), taal);
    }

    /** The exact version with what this carer signed behind it. */
    public byte[] getekend(
            Leerling leerling, Oppversie versie, Handtekening handtekening, Locale taal) {
        Map<String, Object> model = plan(leerling, versie, taal);
        model.put("handtekening", handtekening);
        model.put("zegelgoed", zegel.fits(handtekening.zegel(), handtekening.tekst()));
        return make("ouders/getekend", model, taal);
    }

    /** A page to sign by hand, for exactly this version. */
    public byte[] formulier(Leerling leerling, Oppversie versie, Locale taal) {
        Map<String, Object> model = frame(leerling);
        model.put("oppversie", versie);
        model.put("hash", Kort.hash(versie.hash()));
        model.put("verzorgers", names(leerling));
        return make("ouders/formulier-ondertekening", model, taal);
    }

    /** The Toestemmingsverklaring ouders, with a line for each document. */
    public byte[] toestemming(
            Leerling leerling, List<Document> documenten, @Nullable Oppversie versie, Locale taal) {
        Map<String, Object> model = frame(leerling);
        model.put("documenten", documenten);
        model.put("verzorgers", names(leerling));
        if (versie != null) {
            model.put("oppversie", versie);
        }
        return make("ouders/formulier-toestemming", model, taal);
    }

    /** As a browser gets it: shown, or kept under this name. */
    static ResponseEntity<byte[]> antwoord(byte[] bytes, String naam, boolean download) {
        var hoe = download ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, hoe.filename(naam).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }

    private Map<String, Object> plan(Leerling leerling, Oppversie versie, Locale taal) {
        Map<String, Object> model = frame(leerling);
        model.put("oppversie", versie);
        model.put("hash", Kort.hash(versie.hash()));
        model.put("delen", versies.inhoud(versie, taal));
        return model;
    }

    private Map<String, Object> frame(Leerling leerling) {
        var model = new HashMap<String, Object>();
        String school = scholen.van(leerling.schoolId()).naam();
        model.put("briefhoofd", school);
        model.put("school", school);
        model.put("naam", leerling.naam().volledig());
        model.put("vandaag", LocalDate.now(clock.withZone(Datums.NEDERLAND)));
        return model;
    }

    private static List<String> names(Leerling leerling) {
        return Ouderbeelden.metGezag(leerling)
                .map(Verzorger::naam)
                .map(naam -> naam.volledig())
                .toList();
    }

    private byte[] make(String sjabloon, Map<String, Object> model, Locale taal) {
        var uit = new ByteArrayOutputStream();
        try {
            pdf.maak(sjabloon, model, taal, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}

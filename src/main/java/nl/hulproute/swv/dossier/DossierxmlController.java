package nl.hulproute.swv.dossier;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Blokken;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.Dossierschrijver;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** The OSO dossier of a hulpvraag: as readable blocks, as the XML that came, and complete. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class DossierxmlController {

    /** What a page shows of an XML; the file holds all of it. */
    private static final int TOON = 400_000;

    private final Dossierpagina pagina;
    private final Dossierdocumenten documenten;
    private final Inhoudantwoord antwoord;
    private final Opslag opslag;

    DossierxmlController(
            Dossierpagina pagina,
            Dossierdocumenten documenten,
            Inhoudantwoord antwoord,
            Opslagen opslagen) {
        this.pagina = pagina;
        this.documenten = documenten;
        this.antwoord = antwoord;
        this.opslag = opslagen.van(Onderdeel.SWV);
    }

    @GetMapping("/swv/dossiers/{id}/gegevens")
    @Mag(Actie.DOSSIERS_ZIEN)
    String data(@PathVariable UUID id, Werkplek werkplek, Locale taal, Model model)
            throws IOException, OnleesbaarDossier {
        Dossier dossier = pagina.open(werkplek, id);
        pagina.head(werkplek, id, model);
        model.addAttribute("blokken", Blokken.van(oso(werkplek.tenantId(), dossier), taal));
        return "swv/dossier/gegevens";
    }

    @GetMapping("/swv/dossiers/{id}/xml")
    @Mag(Actie.DOSSIERS_ZIEN)
    String xml(@PathVariable UUID id, Werkplek werkplek, Model model) throws IOException {
        Dossier dossier = pagina.open(werkplek, id);
        pagina.head(werkplek, id, model);
        try (InputStream xml = opslag.open(werkplek.tenantId(), dossier.xml())) {
            byte[] begin = xml.readNBytes(TOON);
            model.addAttribute("xml", new String(begin, StandardCharsets.UTF_8));
            model.addAttribute("ingekort", xml.read() >= 0);
        }
        return "swv/dossier/xml";
    }

    @GetMapping("/swv/dossiers/{id}/verzonden.xml")
    @Mag(Actie.DOSSIERS_ZIEN)
    ResponseEntity<Resource> sentForm(@PathVariable UUID id, Werkplek werkplek) {
        Dossier dossier = pagina.open(werkplek, id);
        return antwoord.of(
                werkplek.tenantId(),
                dossier.xml(),
                "dossier-" + dossier.nummer() + ".xml",
                MediaType.APPLICATION_XML,
                false);
    }

    /** The complete form of the standard, with the documents inside; made as it is sent. */
    @GetMapping("/swv/dossiers/{id}/volledig.xml")
    @Mag(Actie.DOSSIERS_ZIEN)
    void completeForm(@PathVariable UUID id, Werkplek werkplek, HttpServletResponse response)
            throws IOException, OnleesbaarDossier {
        UUID swv = werkplek.tenantId();
        Dossier dossier = pagina.open(werkplek, id);
        nl.hulproute.oso.Dossier oso = oso(swv, dossier);
        oso.bijlagen().forEach(bijlage -> antwoord.demandFree(swv, bijlage.sha256()));
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("dossier-" + dossier.nummer() + "-volledig.xml")
                        .build()
                        .toString());
        Dossierschrijver.schrijfVolledig(
                oso, sha256 -> opslag.open(swv, sha256), response.getOutputStream());
    }

    /** Without what the school called back. */
    private nl.hulproute.oso.Dossier oso(UUID swv, Dossier dossier)
            throws IOException, OnleesbaarDossier {
        try (InputStream xml = opslag.open(swv, dossier.xml())) {
            return Dossierlezer.lees(xml).zonder(documenten.takenBack(swv, dossier.id()));
        }
    }
}

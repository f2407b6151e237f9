package nl.hulproute.swv.bundel;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** All documents of a dossier at once: what one gets, and both files. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class BundelController {

    private final Dossierpagina pagina;
    private final Bundelaar bundelaar;
    private final Zipbundel zip;
    private final Papierbundel papier;

    BundelController(
            Dossierpagina pagina, Bundelaar bundelaar, Zipbundel zip, Papierbundel papier) {
        this.pagina = pagina;
        this.bundelaar = bundelaar;
        this.zip = zip;
        this.papier = papier;
    }

    @GetMapping("/swv/dossiers/{id}/bundel")
    @Mag(Actie.DOSSIERS_ZIEN)
    String choose(@PathVariable UUID id, Werkplek werkplek, Model model) {
        Dossier dossier = pagina.open(werkplek, id);
        pagina.head(werkplek, id, model);
        model.addAttribute("bundel", Bundelomvang.of(bundelaar.of(werkplek.tenantId(), dossier)));
        return "swv/bundel/bundel";
    }

    @GetMapping("/swv/dossiers/{id}/documenten.zip")
    @Mag(Actie.DOSSIERS_ZIEN)
    void zip(@PathVariable UUID id, Werkplek werkplek, Locale taal, HttpServletResponse response)
            throws IOException {
        Dossier dossier = pagina.open(werkplek, id);
        List<Bundelstuk> stukken = bundelaar.of(werkplek.tenantId(), dossier);
        response.setContentType("application/zip");
        as(response, "dossier-" + dossier.nummer() + "-documenten.zip");
        zip.write(werkplek.tenantId(), stukken, taal, response.getOutputStream());
    }

    @GetMapping("/swv/dossiers/{id}/dossier.pdf")
    @Mag(Actie.DOSSIERS_ZIEN)
    void paper(@PathVariable UUID id, Werkplek werkplek, Locale taal, HttpServletResponse response)
            throws IOException, OnleesbaarDossier {
        Dossier dossier = pagina.open(werkplek, id);
        List<Bundelstuk> stukken = bundelaar.of(werkplek.tenantId(), dossier);
        try (var werkmap = new Werkmap()) {
            Path pdf = papier.make(werkplek.tenantId(), dossier, stukken, taal, werkmap);
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setContentLengthLong(Files.size(pdf));
            as(response, "dossier-" + dossier.nummer() + ".pdf");
            Files.copy(pdf, response.getOutputStream());
        }
    }

    private static void as(HttpServletResponse response, String naam) {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(naam).build().toString());
    }
}

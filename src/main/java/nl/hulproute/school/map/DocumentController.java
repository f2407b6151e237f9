package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.voorbeeld.Voorbeeldantwoord;
import nl.hulproute.platform.voorbeeld.Voorbeelden;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Eenmaal;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One document of the map: shown in the page, downloaded, renamed, replaced, removed. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/map/documenten/{id}")
class DocumentController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort("school.document", "/map/documenten", "/map", "map.document");

    /** A stranger's file may not do anything in our name; a PDF viewer cannot live in a sandbox. */
    private static final String DICHT =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'";

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Mapbevoegdheid bevoegdheid;
    private final Leerlingmap map;
    private final Documenten documenten;
    private final Categorieen categorieen;
    private final Mapzinnen zinnen;
    private final Merken merken;
    private final Voorbeelden voorbeelden;
    private final TransactionOperations transacties;

    DocumentController(
            Leerlingtoegang toegang,
            Prullenbak prullenbak,
            Mapbevoegdheid bevoegdheid,
            Leerlingmap map,
            Documenten documenten,
            Categorieen categorieen,
            Mapzinnen zinnen,
            Merken merken,
            Voorbeelden voorbeelden,
            TransactionOperations transacties) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.bevoegdheid = bevoegdheid;
        this.map = map;
        this.documenten = documenten;
        this.categorieen = categorieen;
        this.zinnen = zinnen;
        this.merken = merken;
        this.voorbeelden = voorbeelden;
        this.transacties = transacties;
    }

    @GetMapping
    @Mag(Actie.MAP_ZIEN)
    String toon(
            @PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek, Model model) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        model.addAttribute("leerling", leerling);
        Document document = vind(leerlingId, id, werkplek);
        model.addAttribute("document", document);
        model.addAttribute("merk", merken.van(leerling).get(id));
        model.addAttribute("keuring", map.keuring(werkplek.tenantId(), document.sha256()));
        model.addAttribute("categorieen", categorieen.actief());
        model.addAttribute("soorten", Documentsoort.values());
        return "school/map/document";
    }

    @GetMapping("/inhoud")
    @Mag(Actie.MAP_ZIEN)
    ResponseEntity<InputStreamResource> inhoud(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean download,
            Werkplek werkplek)
            throws IOException {
        toegang.vind(leerlingId, werkplek);
        Document document = vind(leerlingId, id, werkplek);
        map.demandFree(werkplek.tenantId(), document.sha256());
        boolean inPagina = document.toonbaar() && !download;
        var naam =
                (inPagina ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(document.bestandsnaam(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .header("Content-Security-Policy", document.isPdf() ? DICHT : DICHT + "; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(document.mediatype()))
                .contentLength(document.grootte())
                .body(new InputStreamResource(map.open(werkplek.tenantId(), document)));
    }

    /** The picture of the first page. */
    @GetMapping("/voorbeeld")
    @Mag(Actie.MAP_ZIEN)
    @Eenmaal(ids = 1)
    ResponseEntity<byte[]> example(
            @PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek)
            throws IOException {
        toegang.vind(leerlingId, werkplek);
        Document document = vind(leerlingId, id, werkplek);
        map.demandFree(werkplek.tenantId(), document.sha256());
        return Voorbeeldantwoord.of(
                voorbeelden.van(
                        Onderdeel.SCHOOL,
                        werkplek.tenantId(),
                        document.sha256(),
                        document.mediatype()));
    }

    @PostMapping
    @Mag(Actie.MAP_BEWERKEN)
    String save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam String onderwerp,
            @RequestParam String bestandsnaam,
            @RequestParam @Nullable UUID categorie,
            @RequestParam String documentsoort,
            @RequestParam @Nullable MultipartFile bestand,
            Werkplek werkplek,
            RedirectAttributes flash)
            throws IOException {
        demand(leerlingId, id, werkplek);
        Document oud = vind(leerlingId, id, werkplek);
        MultipartFile nieuwe = bestand == null || bestand.isEmpty() ? null : bestand;
        String naam =
                nieuwe != null
                        ? Optional.ofNullable(nieuwe.getOriginalFilename()).orElse("")
                        : map.naam(Invoer.tekst(bestandsnaam), oud.mediatype());
        String titel = Invoer.tekst(onderwerp);
        var nieuw =
                new Nieuwdocument(
                        titel.isEmpty() ? oud.onderwerp() : titel,
                        categorieen.alle().stream()
                                .map(Categorie::id)
                                .filter(c -> c.equals(categorie))
                                .findFirst()
                                .orElse(null),
                        Documentsoort.ofCode(documentsoort).orElse(oud.documentsoort()),
                        naam,
                        werkplek.account(),
                        werkplek.naam());
        if (nieuwe != null) {
            zinnen.zet(flash, List.of(map.vervang(werkplek.tenantId(), oud, nieuw, nieuwe)));
        } else {
            boolean gelukt = hernoem(oud, nieuw, versie);
            flash.addFlashAttribute(
                    gelukt ? "melding" : "foutmelding",
                    gelukt ? "map.document.opgeslagen" : "school.fout.gewijzigd");
        }
        return "redirect:/leerlingen/" + leerlingId + "/map/documenten/" + id;
    }

    /** It stays, though another document holds the same. */
    @PostMapping("/houden")
    @Mag(Actie.MAP_BEWERKEN)
    String keep(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        toegang.vind(leerlingId, werkplek);
        vind(leerlingId, id, werkplek);
        transacties.executeWithoutResult(status -> documenten.allowDouble(leerlingId, id));
        flash.addFlashAttribute("melding", "map.dubbel.gehouden");
        return "redirect:/leerlingen/" + leerlingId + "/map";
    }

    @PostMapping("/verwijderen")
    @Mag(Actie.MAP_BEWERKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        demand(leerlingId, id, werkplek);
        return prullenbak.verwijder(SOORT, leerlingId, id, werkplek, flash);
    }

    @PostMapping("/terugzetten")
    @Mag(Actie.MAP_BEWERKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        demand(leerlingId, id, werkplek);
        return prullenbak.zetTerug(SOORT, leerlingId, id, werkplek, flash);
    }

    /** Of another's pupil nothing is told, not even that it may not be changed. */
    private void demand(UUID leerlingId, UUID id, Werkplek werkplek) {
        toegang.vind(leerlingId, werkplek);
        bevoegdheid.demand(SOORT, leerlingId, id, werkplek);
    }

    private boolean hernoem(Document oud, Nieuwdocument nieuw, int versie) {
        return Boolean.TRUE.equals(
                transacties.execute(status -> documenten.hernoem(oud, nieuw, versie)));
    }

    private Document vind(UUID leerlingId, UUID id, Werkplek werkplek) {
        return map.document(leerlingId, id, werkplek).orElseThrow(Leerlingtoegang::weg);
    }
}

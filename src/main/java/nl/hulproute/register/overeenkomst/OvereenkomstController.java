package nl.hulproute.register.overeenkomst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.bestand.Bestandskenner;
import nl.hulproute.platform.opslag.Opruimer;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.opslag.TeGroot;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.Kalender;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * <em>Verwerkersovereenkomsten</em> of a board: the signed document, and from when until when it
 * counts. Without a valid one hulpvragen to that samenwerkingsverband wait.
 */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class OvereenkomstController {

    private static final String PAGINA = "redirect:/register/overeenkomsten";
    private static final long GROOTST = 20 << 20;

    private final Overeenkomsten overeenkomsten;
    private final Kalender kalender;
    private final Opslag opslag;
    private final Opruimer opruimer;
    private final Bestandskenner kenner;

    OvereenkomstController(
            Overeenkomsten overeenkomsten,
            Kalender kalender,
            Opslagen opslagen,
            Opruimer opruimer,
            Bestandskenner kenner) {
        this.overeenkomsten = overeenkomsten;
        this.kalender = kalender;
        this.opslag = opslagen.van(Onderdeel.REGISTER);
        this.opruimer = opruimer;
        this.kenner = kenner;
    }

    @GetMapping("/register/overeenkomsten")
    @Mag(Actie.MANDATEN_BEHEREN)
    String list(Werkplek werkplek, Model model) {
        var vandaag = kalender.vandaag();
        List<Overeenkomst> alle = overeenkomsten.of(werkplek.tenantId());
        var lopend = alle.stream().filter(een -> een.loopt(vandaag)).toList();
        model.addAttribute("vandaag", vandaag);
        model.addAttribute("lopend", lopend);
        model.addAttribute("voorbij", alle.stream().filter(een -> !een.loopt(vandaag)).toList());
        model.addAttribute(
                "zonder",
                overeenkomsten.verbanden(werkplek.tenantId()).stream()
                        .filter(verband ->
                                lopend.stream().noneMatch(een -> een.swv().equals(verband.id())))
                        .toList());
        return "register/overeenkomst/overeenkomsten";
    }

    @GetMapping("/register/overeenkomsten/nieuw")
    @Mag(Actie.MANDATEN_BEHEREN)
    String form(
            Werkplek werkplek, @RequestParam(required = false) @Nullable UUID swv, Model model) {
        return form(werkplek, Overeenkomstinvoer.leeg(swv, kalender.vandaag()), List.of(), model);
    }

    @PostMapping("/register/overeenkomsten/nieuw")
    @Mag(Actie.MANDATEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @RequestParam(required = false) @Nullable UUID swv,
            @RequestParam(defaultValue = "") String kenmerk,
            @RequestParam(defaultValue = "") String ingang,
            @RequestParam(defaultValue = "") String einde,
            @RequestParam @Nullable MultipartFile bestand,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        boolean bekend =
                overeenkomsten.verbanden(werkplek.tenantId()).stream()
                        .anyMatch(verband -> verband.id().equals(swv));
        var invoer = new Overeenkomstinvoer(bekend ? swv : null, kenmerk, ingang, einde);
        var gelezen = invoer.read(kalender.vandaag());
        var fouten = new ArrayList<>(gelezen.fouten());
        Optional<Overeenkomst.Stuk> stuk =
                fouten.isEmpty() ? store(werkplek, bestand, fouten) : Optional.empty();
        if (stuk.isPresent() && !add(werkplek, invoer, gelezen, stuk.get())) {
            opruimer.ruimOp(Onderdeel.REGISTER, werkplek.tenantId(), List.of(stuk.get().sha256()));
            fouten.add(new Veldfout("ingang", "register.overeenkomst.fout.bestaat"));
        }
        if (!fouten.isEmpty()) {
            return form(werkplek, invoer, fouten, model);
        }
        redirect.addFlashAttribute("melding", "register.overeenkomst.vastgelegd");
        return PAGINA;
    }

    private boolean add(
            Werkplek werkplek,
            Overeenkomstinvoer invoer,
            Overeenkomstinvoer.Gelezen gelezen,
            Overeenkomst.Stuk stuk) {
        return overeenkomsten.add(
                werkplek.tenantId(),
                new Overeenkomsten.Nieuw(
                        Objects.requireNonNull(invoer.swv()),
                        invoer.kenmerk(),
                        Objects.requireNonNull(gelezen.ingang()),
                        gelezen.einde(),
                        stuk,
                        werkplek.naam()));
    }

    /** Only a PDF: it has to be readable as it was signed, years from now. */
    private Optional<Overeenkomst.Stuk> store(
            Werkplek werkplek, @Nullable MultipartFile bestand, List<Veldfout> fouten)
            throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            fouten.add(new Veldfout("bestand", "register.overeenkomst.fout.bestand"));
            return Optional.empty();
        }
        UUID bestuur = werkplek.tenantId();
        try (var bron = bestand.getInputStream()) {
            var inhoud = opslag.bewaar(bestuur, bron, GROOTST);
            String mediatype =
                    kenner.type(inhoud.sha256(), () -> opslag.open(bestuur, inhoud.sha256()))
                            .mediatype();
            if (mediatype.equals(MediaType.APPLICATION_PDF_VALUE)) {
                return Optional.of(
                        new Overeenkomst.Stuk(
                                inhoud.sha256(), name(bestand), inhoud.grootte(), mediatype));
            }
            opruimer.ruimOp(Onderdeel.REGISTER, bestuur, List.of(inhoud.sha256()));
            fouten.add(new Veldfout("bestand", "register.overeenkomst.fout.pdf"));
        } catch (TeGroot e) {
            fouten.add(new Veldfout("bestand", "register.overeenkomst.fout.groot", GROOTST >> 20));
        }
        return Optional.empty();
    }

    private static String name(MultipartFile bestand) {
        String naam = Objects.requireNonNullElse(bestand.getOriginalFilename(), "").strip();
        String kaal = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        return kaal.isEmpty() || kaal.length() > 200 ? "overeenkomst.pdf" : kaal;
    }

    @PostMapping("/register/overeenkomsten/{id}/einde")
    @Mag(Actie.MANDATEN_BEHEREN)
    String endOn(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String einde,
            RedirectAttributes redirect) {
        Overeenkomst overeenkomst = find(werkplek, id);
        var gelezen =
                new Overeenkomstinvoer(
                                overeenkomst.swv(), "", overeenkomst.ingang().toString(), einde)
                        .read(kalender.vandaag());
        if (!gelezen.fouten().isEmpty()) {
            redirect.addFlashAttribute("foutmelding", "register.overeenkomst.fout.einde");
            return PAGINA;
        }
        LocalDate dag = gelezen.einde();
        if (overeenkomsten.endOn(werkplek.tenantId(), id, versie, dag, werkplek.naam())) {
            redirect.addFlashAttribute(
                    "melding",
                    dag == null
                            ? "register.overeenkomst.zonder-einde"
                            : "register.overeenkomst.beeindigd");
            return PAGINA;
        }
        boolean bezet =
                overeenkomsten.of(werkplek.tenantId()).stream()
                        .anyMatch(ander -> overeenkomst.clashes(ander, dag));
        redirect.addFlashAttribute(
                "foutmelding",
                bezet ? "register.overeenkomst.fout.bezet" : "register.overeenkomst.fout.einde");
        return PAGINA;
    }

    @GetMapping("/register/overeenkomsten/{id}/document")
    @Mag(Actie.MANDATEN_BEHEREN)
    ResponseEntity<InputStreamResource> document(Werkplek werkplek, @PathVariable UUID id)
            throws IOException {
        var stuk =
                Optional.ofNullable(find(werkplek, id).stuk())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stuk.naam(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(stuk.mediatype()))
                .contentLength(stuk.grootte())
                .body(new InputStreamResource(opslag.open(werkplek.tenantId(), stuk.sha256())));
    }

    private String form(
            Werkplek werkplek, Overeenkomstinvoer invoer, List<Veldfout> fouten, Model model) {
        model.addAttribute("verbanden", overeenkomsten.verbanden(werkplek.tenantId()));
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        return "register/overeenkomst/nieuw";
    }

    private Overeenkomst find(Werkplek werkplek, UUID id) {
        return overeenkomsten
                .find(werkplek.tenantId(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

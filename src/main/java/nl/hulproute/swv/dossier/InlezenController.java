package nl.hulproute.swv.dossier;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.oso.Blokken;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.platform.opslag.Opruimer;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtype;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.organisatie.Scholen;
import nl.hulproute.swv.organisatie.School;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** <em>Dossier inlezen</em>: from a file of any student system to a hulpvraag of the worklist. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
@RequestMapping(InlezenController.PAD)
class InlezenController {

    static final String PAD = "/swv/dossiers-inlezen";

    /** As the page's script sends it: in a header, for an address is written in logs. */
    private static final String BESTANDSNAAM = "X-Bestandsnaam";

    private static final int LANGSTE_OMSCHRIJVING = 4000;

    private final Dossierinlezer inlezer;
    private final Inlezingen inlezingen;
    private final Inleesdossier inleesdossier;
    private final Aanvraagtypes aanvraagtypes;
    private final Scholen scholen;
    private final Opruimer opruimer;
    private final Opslag opslag;

    InlezenController(
            Dossierinlezer inlezer,
            Inlezingen inlezingen,
            Inleesdossier inleesdossier,
            Aanvraagtypes aanvraagtypes,
            Scholen scholen,
            Opruimer opruimer,
            Opslagen opslagen) {
        this.inlezer = inlezer;
        this.inlezingen = inlezingen;
        this.inleesdossier = inleesdossier;
        this.aanvraagtypes = aanvraagtypes;
        this.scholen = scholen;
        this.opruimer = opruimer;
        this.opslag = opslagen.van(Onderdeel.SWV);
    }

    @GetMapping
    @Mag(Actie.DOSSIERS_INLEZEN)
    ModelAndView show(
            @RequestParam(defaultValue = "false") boolean zonderScript, Werkplek werkplek) {
        var pagina = form(werkplek);
        return zonderScript ? pagina.addObject("bestandsfout", "inlezen.fout.script") : pagina;
    }

    /** The way of the page's script: the file is the body, and is parsed as it comes in. */
    @PostMapping(consumes = {MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE})
    @Mag(Actie.DOSSIERS_INLEZEN)
    ModelAndView read(
            HttpServletRequest bestand,
            @RequestHeader(name = BESTANDSNAAM, defaultValue = "") String naam,
            Werkplek werkplek)
            throws IOException {
        return read(
                bestand::getInputStream, UriUtils.decode(naam, StandardCharsets.UTF_8), werkplek);
    }

    /** The way without scripts, for a file that stays in memory: see {@link Inleesbewaker}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Mag(Actie.DOSSIERS_INLEZEN)
    ModelAndView read(@RequestParam MultipartFile bestand, Werkplek werkplek) throws IOException {
        String naam = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        return read(bestand, naam, werkplek);
    }

    private ModelAndView read(InputStreamSource bestand, String naam, Werkplek werkplek)
            throws IOException {
        Dossierinlezer.Uitkomst uitkomst;
        try (var bron = bestand.getInputStream()) {
            uitkomst = inlezer.read(werkplek.tenantId(), bron, werkplek.naam());
            // a browser reads no answer before it has sent everything
            bron.transferTo(OutputStream.nullOutputStream());
        }
        return switch (uitkomst) {
            case Dossierinlezer.Uitkomst.Gelezen(UUID id) ->
                    new ModelAndView("redirect:" + PAD + "/" + id);
            case Dossierinlezer.Uitkomst.Onleesbaar(String reden) -> {
                var pagina =
                        form(werkplek).addObject("reden", reden).addObject("bestandsnaam", naam);
                pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield pagina;
            }
        };
    }

    /** What waits for somebody to make a dossier of it. */
    record Wachtend(Inlezing inlezing, Dossier.Leerling leerling) {}

    private ModelAndView form(Werkplek werkplek) {
        UUID swv = werkplek.tenantId();
        return new ModelAndView("swv/dossier/inlezen")
                .addObject(
                        "open",
                        inlezingen.open(swv).stream()
                                .map(inlezing ->
                                        new Wachtend(inlezing, inleesdossier.pupil(swv, inlezing)))
                                .toList());
    }

    @GetMapping("/{id}")
    @Mag(Actie.DOSSIERS_INLEZEN)
    ModelAndView preview(@PathVariable UUID id, Werkplek werkplek, Locale taal)
            throws IOException, OnleesbaarDossier {
        return preview(find(werkplek, id), werkplek, taal);
    }

    private ModelAndView refused(
            Inlezing inlezing, String fout, String omschrijving, Werkplek werkplek, Locale taal)
            throws IOException, OnleesbaarDossier {
        var pagina =
                preview(inlezing, werkplek, taal)
                        .addObject("fout", fout)
                        .addObject("omschrijving", omschrijving);
        pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return pagina;
    }

    private ModelAndView preview(Inlezing inlezing, Werkplek werkplek, Locale taal)
            throws IOException, OnleesbaarDossier {
        UUID swv = werkplek.tenantId();
        var dossier = dossier(swv, inlezing);
        return new ModelAndView("swv/dossier/ingelezen")
                .addObject("inlezing", inlezing)
                .addObject("schoolInDossier", school(dossier))
                .addObject("bijlagen", dossier.bijlagen().toList())
                .addObject("blokken", Blokken.van(dossier, taal))
                .addObject("scholen", scholen.all(swv))
                .addObject("gekozen", known(swv, dossier).map(School::id).orElse(null))
                .addObject(
                        "types",
                        aanvraagtypes.all(swv).stream().filter(Aanvraagtype::actief).toList());
    }

    @PostMapping("/{id}")
    @Mag(Actie.DOSSIERS_INLEZEN)
    ModelAndView make(
            @PathVariable UUID id,
            @RequestParam(required = false) UUID type,
            @RequestParam(required = false) UUID school,
            @RequestParam(defaultValue = "") String omschrijving,
            Werkplek werkplek,
            Locale taal,
            RedirectAttributes flash)
            throws IOException, OnleesbaarDossier {
        UUID swv = werkplek.tenantId();
        Inlezing inlezing = find(werkplek, id);
        var gekozenType = Optional.ofNullable(type).flatMap(t -> aanvraagtypes.find(swv, t));
        var gekozenSchool =
                scholen.all(swv).stream().filter(s -> s.id().equals(school)).findFirst();
        if (gekozenType.isEmpty()
                || gekozenSchool.isEmpty()
                || omschrijving.length() > LANGSTE_OMSCHRIJVING) {
            return refused(inlezing, "inlezen.fout.keuze", omschrijving, werkplek, taal);
        }
        if (!Bsnzoeker.zoek(omschrijving).isEmpty()) {
            return refused(inlezing, "inlezen.fout.bsn", omschrijving, werkplek, taal);
        }
        var keuze =
                new Inleesdossier.Keuze(
                        gekozenType.get(),
                        gekozenSchool.get(),
                        omschrijving.strip(),
                        werkplek.naam());
        var nieuw =
                inleesdossier.make(
                        swv, inlezing, dossier(swv, inlezing).bijlagen().toList(), keuze);
        flash.addFlashAttribute("melding", "inlezen.gelukt");
        flash.addFlashAttribute("nummer", nieuw.map(Dossier::nummer).orElse(""));
        return werkplek.mag(Actie.DOSSIERS_ZIEN)
                ? new ModelAndView("redirect:/swv/dossiers/" + nieuw.orElseThrow().id())
                : new ModelAndView("redirect:" + PAD);
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.DOSSIERS_INLEZEN)
    String remove(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes flash)
            throws IOException {
        find(werkplek, id);
        var inhouden = inlezingen.remove(werkplek.tenantId(), id);
        opruimer.ruimOp(Onderdeel.SWV, werkplek.tenantId(), inhouden);
        flash.addFlashAttribute("melding", "inlezen.verwijderd");
        return "redirect:" + PAD;
    }

    private Inlezing find(Werkplek werkplek, UUID id) {
        return inlezingen
                .find(werkplek.tenantId(), id)
                .filter(inlezing -> inlezing.dossier() == null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private nl.hulproute.oso.Dossier dossier(UUID swv, Inlezing inlezing)
            throws IOException, OnleesbaarDossier {
        try (InputStream xml = opslag.open(swv, inlezing.xml())) {
            return Dossierlezer.lees(xml);
        }
    }

    /** How the dossier calls its school, for whoever has to choose one. */
    private static String school(nl.hulproute.oso.Dossier dossier) {
        var school = dossier.school();
        return String.join(
                        " ",
                        school.flatMap(s -> s.waarde("naam")).orElse(""),
                        school.flatMap(s -> s.waarde("brincode")).orElse(""))
                .strip();
    }

    /** By its BRIN with the code of the vestiging, or else by the BRIN alone. */
    private Optional<School> known(UUID swv, nl.hulproute.oso.Dossier dossier) {
        String brin = dossier.school().flatMap(s -> s.waarde("brincode")).orElse("");
        String code = dossier.school().flatMap(s -> s.waarde("vestigingscode")).orElse("");
        return Stream.of(brin + code, brin)
                .flatMap(tekst -> Vestiging.parse(tekst).stream())
                .flatMap(v -> scholen.find(swv, Routeringskenmerk.of(v)).stream())
                .filter(school -> school.vestiging().brin().waarde().equals(brin))
                .findFirst();
    }
}

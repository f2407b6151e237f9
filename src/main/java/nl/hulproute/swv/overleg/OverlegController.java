package nl.hulproute.swv.overleg;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** <em>Overleg</em>: what colleagues write to each other about a dossier. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class OverlegController {

    private static final String PAD = "/swv/dossiers/{id}/overleg";

    private final Dossierpagina pagina;
    private final Notities notities;
    private final PlaatsNotitie plaatsing;

    OverlegController(Dossierpagina pagina, Notities notities, PlaatsNotitie plaatsing) {
        this.pagina = pagina;
        this.notities = notities;
        this.plaatsing = plaatsing;
    }

    /** What was written at a dossier that was merged into this one. */
    record Elders(Dossier dossier, List<Gesprek> gesprekken) {}

    @GetMapping(PAD)
    @Mag(Actie.DOSSIERS_ZIEN)
    String show(@PathVariable UUID id, Werkplek werkplek, Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        model.addAttribute(
                "gesprekken", Gesprek.of(notities.of(werkplek.tenantId(), dossier.id())));
        model.addAttribute("elders", elsewhere(werkplek.tenantId(), model));
        return "swv/overleg/overleg";
    }

    private List<Elders> elsewhere(UUID swv, Model model) {
        return Dossierpagina.meelopers(model).stream()
                .map(een -> new Elders(een, Gesprek.of(notities.of(swv, een.id()))))
                .filter(een -> !een.gesprekken().isEmpty())
                .toList();
    }

    @PostMapping(PAD)
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(required = false) @Nullable UUID antwoordOp,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.read(werkplek, id);
        if (dossier.samengevoegd()) {
            redirect.addFlashAttribute("foutmelding", "samenvoegen.niet-hier");
            return "redirect:" + PAD;
        }
        String veld = antwoordOp == null ? "tekst" : "antwoord-" + antwoordOp;
        Optional<String> fout = fault(tekst);
        if (fout.isPresent()) {
            return refused(id, veld, fout.get(), tekst, werkplek, model);
        }
        plaatsing.place(werkplek, dossier, clean(tekst), antwoordOp);
        redirect.addFlashAttribute("melding", "overleg.geplaatst");
        return "redirect:" + PAD;
    }

    /** Only by who wrote it; others are not even told whether it is there. */
    @PostMapping(PAD + "/{notitie}")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String change(
            @PathVariable UUID id,
            @PathVariable UUID notitie,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam int versie,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.read(werkplek, id);
        own(werkplek, dossier, notitie);
        Optional<String> fout = fault(tekst);
        if (fout.isEmpty()
                && !notities.change(werkplek, dossier.id(), notitie, versie, clean(tekst))) {
            fout = Optional.of("overleg.fout.intussen");
        }
        if (fout.isPresent()) {
            return refused(id, "wijzig-" + notitie, fout.get(), tekst, werkplek, model);
        }
        redirect.addFlashAttribute("melding", "overleg.gewijzigd");
        return "redirect:" + PAD;
    }

    @PostMapping(PAD + "/{notitie}/weg")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID notitie,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.read(werkplek, id);
        if (!notities.remove(werkplek, dossier.id(), notitie)) {
            throw gone();
        }
        redirect.addFlashAttribute("notitieWeg", notitie);
        return "redirect:" + PAD;
    }

    @PostMapping(PAD + "/{notitie}/terug")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String restore(@PathVariable UUID id, @PathVariable UUID notitie, Werkplek werkplek) {
        Dossier dossier = pagina.read(werkplek, id);
        if (!notities.restore(werkplek, dossier.id(), notitie)) {
            throw gone();
        }
        return "redirect:" + PAD;
    }

    private void own(Werkplek werkplek, Dossier dossier, UUID notitie) {
        if (notities.of(werkplek.tenantId(), dossier.id()).stream()
                .noneMatch(een -> een.id().equals(notitie) && een.van(werkplek.account()))) {
            throw gone();
        }
    }

    private static Optional<String> fault(String tekst) {
        if (tekst.isBlank()) {
            return Optional.of("overleg.fout.leeg");
        }
        if (tekst.length() > Notitie.MAX_TEKST) {
            return Optional.of("overleg.fout.lang");
        }
        return Bsnzoeker.zoek(tekst).isEmpty() ? Optional.empty() : Optional.of("overleg.fout.bsn");
    }

    /** What was typed stays in the field. */
    private String refused(
            UUID id, String veld, String fout, String tekst, Werkplek werkplek, Model model) {
        model.addAttribute("fouten", List.of(new Veldfout(veld, fout, Notitie.MAX_TEKST)));
        model.addAttribute("veld", veld);
        model.addAttribute("getypt", tekst);
        return show(id, werkplek, model);
    }

    private static String clean(String tekst) {
        return tekst.replace("\r\n", "\n").strip();
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

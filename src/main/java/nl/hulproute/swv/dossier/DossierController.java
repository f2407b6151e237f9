package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A dossier, read and handled. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class DossierController {

    private final Dossierpagina pagina;
    private final Statusgever statusgever;
    private final Bekijker bekijker;

    DossierController(Dossierpagina pagina, Statusgever statusgever, Bekijker bekijker) {
        this.pagina = pagina;
        this.statusgever = statusgever;
        this.bekijker = bekijker;
    }

    @GetMapping("/swv/dossiers/{id}")
    @Mag(Actie.DOSSIERS_ZIEN)
    String documents(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID document,
            Werkplek werkplek,
            Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        pagina.documents(werkplek, dossier, document, model);
        pagina.receipts(werkplek, dossier, model);
        return "swv/dossier/documenten";
    }

    @GetMapping("/swv/dossiers/{id}/geschiedenis")
    @Mag(Actie.DOSSIERS_ZIEN)
    String history(@PathVariable UUID id, Werkplek werkplek, Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        pagina.history(werkplek, dossier, gebeurtenis -> true, model);
        pagina.receipts(werkplek, dossier, model);
        return "swv/dossier/geschiedenis";
    }

    @PostMapping("/swv/dossiers/{id}/bekeken")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String seen(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes redirect) {
        Dossier dossier = pagina.read(werkplek, id);
        bekijker.markSeen(werkplek.tenantId(), dossier, werkplek.naam());
        redirect.addFlashAttribute("melding", "dossier.bekeken.melding");
        return "redirect:/swv/dossiers/" + id;
    }

    /** What ends the school's possibility to add documents is asked once more. */
    @PostMapping("/swv/dossiers/{id}/status")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String changeStatus(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(defaultValue = "") String toelichting,
            @RequestParam int versie,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.head(werkplek, id, model);
        Optional<HulpvraagStatus> status = HulpvraagStatus.ofCode(naar);
        Optional<Dossier.Bezwaar> bezwaar = objection(dossier, status, toelichting);
        if (bezwaar.isEmpty() && Dossier.asksConfirmation(status.orElseThrow()) && !bevestigd) {
            model.addAttribute("naar", status.orElseThrow());
            model.addAttribute("toelichting", toelichting);
            model.addAttribute("versie", versie);
            return "swv/dossier/bevestigen";
        }
        if (bezwaar.isEmpty()) {
            bezwaar =
                    statusgever.change(
                            werkplek.tenantId(),
                            dossier,
                            new Statusgever.Wijziging(
                                    status.orElseThrow(),
                                    toelichting.strip(),
                                    versie,
                                    werkplek.naam()));
        }
        if (bezwaar.isPresent()) {
            Dossier nu = pagina.head(werkplek, id, model);
            pagina.meanwhile(werkplek, nu, versie, model);
            return refused(nu, naar, toelichting, bezwaar.get(), werkplek, model);
        }
        redirect.addFlashAttribute(
                "melding",
                model.getAttribute("inlezing") == null
                        ? "dossier.status.gewijzigd"
                        : "dossier.status.gewijzigd.zelf");
        return "redirect:/swv/dossiers/" + id;
    }

    private static Optional<Dossier.Bezwaar> objection(
            Dossier dossier, Optional<HulpvraagStatus> naar, String toelichting) {
        if (dossier.samengevoegd()) {
            return Optional.of(Dossier.Bezwaar.SAMENGEVOEGD);
        }
        return naar.isEmpty()
                ? Optional.of(Dossier.Bezwaar.OVERGANG)
                : dossier.objection(naar.get(), toelichting);
    }

    private String refused(
            Dossier dossier,
            String naar,
            String toelichting,
            Dossier.Bezwaar bezwaar,
            Werkplek werkplek,
            Model model) {
        String veld =
                switch (bezwaar) {
                    case TOELICHTING_ONTBREEKT, TOELICHTING_TE_LANG, BSN -> "toelichting";
                    case OVERGANG, SAMENGEVOEGD, INTUSSEN_GEWIJZIGD -> "naar";
                };
        model.addAttribute("fouten", List.of(new Veldfout(veld, bezwaar.sleutel())));
        model.addAttribute("gekozen", naar);
        model.addAttribute("toelichting", toelichting);
        return pagina.start(werkplek, dossier, model);
    }
}

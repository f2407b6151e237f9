package nl.hulproute.ketencheck.vraag;

import nl.hulproute.ketencheck.Vragensteller;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** <em>Vraag de helpdesk</em>: asks, and shows what was asked and answered before. */
@Controller
class VraagController {

    private static final int VERHAAL = 4_000;

    private final ObjectProvider<Vragensteller> vragenstellers;
    private final MessageSource teksten;

    VraagController(ObjectProvider<Vragensteller> vragenstellers, MessageSource teksten) {
        this.vragenstellers = vragenstellers;
        this.teksten = teksten;
    }

    @GetMapping("/vraag-de-helpdesk")
    @Mag(Actie.HELPDESK_VRAGEN)
    String show(Werkplek werkplek, Model model) {
        return page(werkplek, UUID.randomUUID(), "", List.of(), model);
    }

    @PostMapping("/vraag-de-helpdesk")
    @Mag(Actie.HELPDESK_VRAGEN)
    String ask(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String tekst,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        List<Veldfout> fouten = check(tekst);
        if (!fouten.isEmpty()) {
            return page(werkplek, id, tekst, fouten, model);
        }
        return switch (vragensteller(werkplek).vraag(werkplek, id, tekst.strip())) {
            case Antwoord.Gegeven<Verzoekstand>(var stand) -> {
                naar.addFlashAttribute("melding", sent(stand));
                yield "redirect:/vraag-de-helpdesk";
            }
            case Antwoord.Geen<Verzoekstand>(String reden) -> {
                model.addAttribute("foutmelding", reden);
                yield page(werkplek, id, tekst, List.of(), model);
            }
        };
    }

    private static List<Veldfout> check(String tekst) {
        var controle = new Veldcontrole();
        controle.verplicht("tekst", tekst, "helpdesk.vraag.fout.leeg")
                .lengte("tekst", tekst, VERHAAL);
        controle.zonderBsn("tekst", tekst, "helpdesk.vraag.fout.bsn");
        return controle.fouten();
    }

    private String sent(Verzoekstand stand) {
        return teksten.getMessage(
                "helpdesk.vraag.verstuurd",
                new Object[] {stand.referentie()},
                LocaleContextHolder.getLocale());
    }

    private String page(
            Werkplek werkplek, UUID id, String tekst, List<Veldfout> fouten, Model model) {
        var eerder = vragensteller(werkplek).vragen(werkplek);
        model.addAttribute("id", id);
        model.addAttribute("tekst", tekst);
        model.addAttribute("fouten", fouten);
        model.addAttribute("vragen", eerder.optioneel().orElse(List.of()));
        model.addAttribute("probleem", eerder.probleem().orElse(null));
        return "ketencheck/vraag";
    }

    private Vragensteller vragensteller(Werkplek werkplek) {
        return vragenstellers.stream()
                .filter(een -> een.soort() == werkplek.organisatie().soort())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

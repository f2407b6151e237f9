package nl.hulproute.swv.dubbel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** Two dossiers that may be the same, beside each other. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class DubbelController {

    private final Dossierpagina pagina;
    private final Kanten kanten;
    private final Dubbelen dubbelen;

    DubbelController(Dossierpagina pagina, Kanten kanten, Dubbelen dubbelen) {
        this.pagina = pagina;
        this.kanten = kanten;
        this.dubbelen = dubbelen;
    }

    @GetMapping("/swv/dossiers/{id}/dubbel/{ander}")
    @Mag(Actie.DOSSIERS_ZIEN)
    String compare(
            @PathVariable UUID id, @PathVariable UUID ander, Werkplek werkplek, Model model) {
        Kant deze = kanten.read(werkplek, id);
        Kant andere = kanten.read(werkplek, Kanten.demandOther(id, ander));
        pagina.head(werkplek, id, model);
        model.addAttribute("kanten", List.of(deze, andere));
        model.addAttribute("ander", andere.dossier());
        model.addAttribute("gelijk", deze.gelijk(andere));
        model.addAttribute("apart", dubbelen.apart(werkplek.tenantId(), id, ander).orElse(null));
        return "swv/dubbel/vergelijken";
    }

    @PostMapping("/swv/dossiers/{id}/dubbel/{ander}/geen")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String tellApart(
            @PathVariable UUID id,
            @PathVariable UUID ander,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        pagina.read(werkplek, id);
        pagina.read(werkplek, Kanten.demandOther(id, ander));
        dubbelen.tellApart(werkplek.tenantId(), id, ander, werkplek.naam());
        redirect.addFlashAttribute("melding", "dubbel.geen.melding");
        return "redirect:/swv/dossiers/" + id;
    }

    @PostMapping("/swv/dossiers/{id}/dubbel/{ander}/toch")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String doubtAgain(
            @PathVariable UUID id,
            @PathVariable UUID ander,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        pagina.read(werkplek, id);
        dubbelen.doubtAgain(werkplek.tenantId(), id, ander);
        redirect.addFlashAttribute("melding", "dubbel.toch.melding");
        return "redirect:/swv/dossiers/" + id + "/dubbel/" + ander;
    }
}

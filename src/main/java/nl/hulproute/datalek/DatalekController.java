package nl.hulproute.datalek;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
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

import java.time.Clock;
import java.util.UUID;

/** <em>Mogelijke datalekken</em>: what may have leaked, and what is to be done about it. */
@Controller
@OpKnooppunt({Onderdeel.SCHOOL, Onderdeel.SWV})
class DatalekController {

    private static final int MAX_NOTITIE = 1000;

    private final Datalekrijen rijen;
    private final Datalekpagina pagina;
    private final Clock clock;

    DatalekController(Datalekrijen rijen, Datalekpagina pagina, Clock clock) {
        this.rijen = rijen;
        this.pagina = pagina;
        this.clock = clock;
    }

    @GetMapping("/datalekken")
    @Mag(Actie.DATALEKKEN_BEHEREN)
    String list(
            @RequestParam(defaultValue = "") String toon,
            @RequestParam(required = false) @Nullable UUID na,
            Werkplek werkplek,
            Model model) {
        boolean alle = toon.equals("alle");
        var kant = Kant.of(werkplek);
        model.addAttribute("pagina", rijen.page(kant, werkplek.tenantId(), alle, na));
        model.addAttribute("alle", alle);
        model.addAttribute("na", na);
        model.addAttribute("stappen", kant.stappen().size());
        model.addAttribute("kant", kant);
        model.addAttribute("nu", clock.instant());
        return "datalek/lijst";
    }

    @GetMapping("/datalekken/{id}")
    @Mag(Actie.DATALEKKEN_BEHEREN)
    String show(@PathVariable UUID id, Werkplek werkplek, Model model) {
        pagina.fill(model, werkplek, read(werkplek, id));
        return "datalek/datalek";
    }

    /** What was said before stays in the history. */
    @PostMapping("/datalekken/{id}/stappen/{stap}")
    @Mag(Actie.DATALEKKEN_BEHEREN)
    String tick(
            @PathVariable UUID id,
            @PathVariable String stap,
            @RequestParam boolean gedaan,
            @RequestParam(defaultValue = "") String notitie,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        var datalek = read(werkplek, id);
        var kant = Kant.of(werkplek);
        var gekozen =
                Stap.ofCode(stap).filter(een -> een.bij(kant)).orElseThrow(DatalekController::gone);
        var controle = check("notitie-" + gekozen.code(), notitie.strip());
        if (!controle.goed()) {
            pagina.fill(model, werkplek, datalek);
            model.addAttribute("fouten", controle.fouten());
            model.addAttribute("ingevuld", notitie);
            model.addAttribute("bij", gekozen);
            return "datalek/datalek";
        }
        rijen.add(
                kant,
                werkplek.tenantId(),
                id,
                new Stapregel(gekozen, gedaan, werkplek.naam(), clock.instant(), notitie.strip()));
        redirect.addFlashAttribute(
                "melding", gedaan ? "datalek.stap.gedaan" : "datalek.stap.toch-niet");
        return "redirect:/datalekken/{id}#stap-" + gekozen.code();
    }

    private static Veldcontrole check(String veld, String notitie) {
        var controle = new Veldcontrole().lengte(veld, notitie, MAX_NOTITIE);
        controle.zonderBsn(veld, notitie, "datalek.notitie.bsn");
        return controle;
    }

    private Datalek read(Werkplek werkplek, UUID id) {
        return rijen.find(Kant.of(werkplek), werkplek.tenantId(), id)
                .orElseThrow(DatalekController::gone);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

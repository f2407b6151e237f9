package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.register.beheer.Beheerformulier;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;
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

import java.util.Map;
import java.util.UUID;

/** Samenwerkingsverbanden: number, OIN, name, and the system they work in. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class VerbandenController extends Beheerformulier<Verbanden.Verband, Verbandinvoer> {

    private final Verbanden verbanden;
    private final Wijzigingen wijzigingen;

    VerbandenController(Verbanden verbanden, Wijzigingen wijzigingen) {
        super("/helpdesk/samenwerkingsverbanden", "register/instelling/verband");
        this.verbanden = verbanden;
        this.wijzigingen = wijzigingen;
    }

    @GetMapping("/helpdesk/samenwerkingsverbanden")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String list(Model model) {
        model.addAttribute("verbanden", verbanden.alle());
        return "register/instelling/verbanden";
    }

    @GetMapping("/helpdesk/samenwerkingsverbanden/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String form(Model model) {
        return form(null, new Verbandinvoer("", "", "", null), model);
    }

    @PostMapping("/helpdesk/samenwerkingsverbanden/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        return save(null, read(velden), werkplek.naam(), model, redirect);
    }

    @GetMapping("/helpdesk/samenwerkingsverbanden/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String edit(@PathVariable UUID id, Model model) {
        Verbanden.Verband verband = found(verbanden.find(id));
        return form(
                verband,
                new Verbandinvoer(verband.ruw(), verband.oin(), verband.naam(), verband.systeem()),
                model);
    }

    @PostMapping("/helpdesk/samenwerkingsverbanden/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String change(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        return save(found(verbanden.find(id)), read(velden), werkplek.naam(), model, redirect);
    }

    @Override
    protected void check(
            Veldcontrole controle, Verbanden.@Nullable Verband oud, Verbandinvoer invoer) {
        invoer.check(controle);
        if (controle.goed() && verbanden.taken(invoer, oud == null ? null : oud.id())) {
            controle.fout("nummer", "instelling.fout.verband-bestaat");
        }
    }

    @Override
    protected void keep(Verbanden.@Nullable Verband oud, Verbandinvoer invoer, String door) {
        if (oud == null) {
            verbanden.add(invoer, door);
        } else {
            verbanden.change(oud, invoer, door);
        }
    }

    @Override
    protected void fill(Verbanden.@Nullable Verband oud, Model model) {
        model.addAttribute("verband", oud);
        model.addAttribute("systemen", verbanden.systemen());
        if (oud != null) {
            model.addAttribute("wijzigingen", wijzigingen.of(Onderwerp.SWV, oud.id().toString()));
        }
    }

    /** A system that is none to choose from is none. */
    private Verbandinvoer read(Map<String, String> velden) {
        UUID systeem =
                verbanden.systemen().stream()
                        .map(Verbanden.Keuze::id)
                        .filter(id -> id.toString().equals(velden.get("systeem")))
                        .findFirst()
                        .orElse(null);
        return new Verbandinvoer(
                velden.getOrDefault("nummer", ""),
                velden.getOrDefault("oin", ""),
                velden.getOrDefault("naam", ""),
                systeem);
    }
}

package nl.hulproute.register.systeem;

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
import java.util.Set;
import java.util.UUID;

/** Systems: supplier, OIN, diensten, and when each was last seen. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class SysteembeheerController extends Beheerformulier<Systeemgegevens, Systeeminvoer> {

    private final Systemen systemen;
    private final Wijzigingen wijzigingen;

    SysteembeheerController(Systemen systemen, Wijzigingen wijzigingen) {
        super("/helpdesk/systemen", "register/systeem/systeem");
        this.systemen = systemen;
        this.wijzigingen = wijzigingen;
    }

    @GetMapping("/helpdesk/systemen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String list(Model model) {
        model.addAttribute("systemen", systemen.alle());
        return "register/systeem/systemen";
    }

    @GetMapping("/helpdesk/systemen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String form(Model model) {
        return form(null, Systeeminvoer.of(Map.of(), "SCHOOL", Set.of()), model);
    }

    @PostMapping("/helpdesk/systemen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @RequestParam Map<String, String> velden,
            @RequestParam(defaultValue = "") Set<String> diensten,
            Model model,
            RedirectAttributes redirect) {
        String soort = velden.getOrDefault("soort", "");
        return save(
                null, Systeeminvoer.of(velden, soort, diensten), werkplek.naam(), model, redirect);
    }

    @GetMapping("/helpdesk/systemen/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String edit(@PathVariable UUID id, Model model) {
        Systeemgegevens systeem = found(systemen.find(id));
        return form(systeem, Systeeminvoer.of(systeem), model);
    }

    @PostMapping("/helpdesk/systemen/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String change(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            @RequestParam(defaultValue = "") Set<String> diensten,
            Model model,
            RedirectAttributes redirect) {
        Systeemgegevens systeem = found(systemen.find(id));
        var invoer = Systeeminvoer.of(velden, systeem.soort(), diensten);
        return save(systeem, invoer, werkplek.naam(), model, redirect);
    }

    @Override
    protected void check(
            Veldcontrole controle, @Nullable Systeemgegevens oud, Systeeminvoer invoer) {
        invoer.check(controle);
        if (controle.goed() && systemen.taken(invoer.oin(), oud == null ? null : oud.id())) {
            controle.fout("oin", "instelling.fout.oin-bestaat");
        }
    }

    @Override
    protected void keep(@Nullable Systeemgegevens oud, Systeeminvoer invoer, String door) {
        if (oud == null) {
            systemen.add(invoer, door);
        } else {
            systemen.change(oud, invoer, door);
        }
    }

    @Override
    protected void fill(@Nullable Systeemgegevens oud, Model model) {
        model.addAttribute("systeem", oud);
        model.addAttribute("diensten", systemen.diensten());
        if (oud != null) {
            model.addAttribute(
                    "wijzigingen", wijzigingen.of(Onderwerp.SYSTEEM, oud.id().toString()));
        }
    }
}

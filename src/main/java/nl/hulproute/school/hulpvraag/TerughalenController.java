package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
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
import java.util.Set;
import java.util.UUID;

/** <em>Verkeerd verstuurd</em>: what, why, what happens, and one confirmation. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class TerughalenController {

    /** What was sent by mistake, as the form says it. */
    private record Keuze(String wat, Set<Sha256> documenten) {

        boolean geheel() {
            return wat.equals("geheel");
        }

        Veldcontrole check(List<Zending> zendingen, Veldcontrole controle) {
            if (!geheel() && !wat.equals("documenten")) {
                controle.fout("wat", "hulpvraag.terughalen.kies");
            } else if (!geheel() && Terughaalbaar.stukken(zendingen, documenten).isEmpty()) {
                controle.fout("wat", "hulpvraag.terughalen.niets-gekozen");
            }
            return controle;
        }
    }

    private final Hulpvraagtoegang toegang;
    private final Terughaalbaar terughaalbaar;
    private final Redenvorm redenvorm;
    private final HaalTerug terughalen;

    TerughalenController(
            Hulpvraagtoegang toegang,
            Terughaalbaar terughaalbaar,
            Redenvorm redenvorm,
            HaalTerug terughalen) {
        this.toegang = toegang;
        this.terughaalbaar = terughaalbaar;
        this.redenvorm = redenvorm;
        this.terughalen = terughalen;
    }

    @GetMapping("/hulpvragen/{id}/verkeerd-verstuurd")
    @Mag(Actie.HULPVRAAG_TERUGNEMEN)
    String vraag(@PathVariable UUID id, Werkplek werkplek, Model model) {
        var zaak = toegang.vind(id, werkplek);
        fill(
                model,
                zaak,
                terughaalbaar.van(zaak.hulpvraag()),
                new Keuze("", Set.of()),
                new Redenvorm.Invoer("", ""));
        return "school/hulpvraag/terughalen";
    }

    @PostMapping("/hulpvragen/{id}/verkeerd-verstuurd")
    @Mag(Actie.HULPVRAAG_TERUGNEMEN)
    String haalTerug(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wat,
            @RequestParam @Nullable Set<Sha256> documenten,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String toelichting,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var zaak = toegang.vind(id, werkplek);
        var keuze = new Keuze(wat, Optional.ofNullable(documenten).orElse(Set.of()));
        var invoer = new Redenvorm.Invoer(reden, toelichting);
        var zendingen = terughaalbaar.van(zaak.hulpvraag());
        var controle =
                keuze.check(
                        zendingen,
                        Terugreden.check(Handeling.TERUGHALEN, reden, invoer.toelichting()));
        if (!controle.goed() || !bevestigd) {
            fill(model, zaak, zendingen, keuze, invoer);
            model.addAttribute("fouten", controle.fouten());
            model.addAttribute("bevestig", controle.goed());
            if (controle.goed()) {
                model.addAttribute("zin", redenvorm.zin(Handeling.TERUGHALEN, invoer));
            }
            return "school/hulpvraag/terughalen";
        }
        var uitkomst =
                terughalen.haal(
                        id,
                        keuze.geheel(),
                        keuze.documenten(),
                        redenvorm.zin(Handeling.TERUGHALEN, invoer),
                        werkplek);
        naar.addFlashAttribute(isGood(uitkomst) ? "melding" : "foutmelding", uitkomst.sleutel());
        return "redirect:/hulpvragen/{id}";
    }

    private static boolean isGood(HaalTerug.Uitkomst uitkomst) {
        return uitkomst != HaalTerug.Uitkomst.KAN_NIET
                && uitkomst != HaalTerug.Uitkomst.NIETS_GEKOZEN;
    }

    private void fill(
            Model model, Zaak zaak, List<Zending> zendingen, Keuze keuze, Redenvorm.Invoer invoer) {
        model.addAttribute("leerling", zaak.leerling());
        model.addAttribute("hulpvraag", zaak.hulpvraag());
        model.addAttribute("zendingen", zendingen);
        model.addAttribute("wat", keuze.wat());
        model.addAttribute("gekozen", keuze.documenten());
        model.addAttribute(
                "stukken",
                keuze.geheel()
                        ? zendingen.stream().flatMap(z -> z.documenten().stream()).toList()
                        : Terughaalbaar.stukken(zendingen, keuze.documenten()));
        model.addAttribute("bevestig", false);
        redenvorm.fill(model, Handeling.TERUGHALEN, invoer);
    }
}

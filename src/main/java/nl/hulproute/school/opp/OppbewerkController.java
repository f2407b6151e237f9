package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form of an ontwikkelingsperspectief, a part at a time, kept by itself while one types. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/opp/{id}")
class OppbewerkController {

    private final Leerlingtoegang toegang;
    private final Oppschrijver schrijver;
    private final Oppknoppen knoppen;
    private final Opppagina pagina;
    private final Aanwezigheid aanwezigheid;
    private final Clock clock;

    OppbewerkController(
            Leerlingtoegang toegang,
            Oppschrijver schrijver,
            Oppknoppen knoppen,
            Opppagina pagina,
            Aanwezigheid aanwezigheid,
            Clock clock) {
        this.toegang = toegang;
        this.schrijver = schrijver;
        this.knoppen = knoppen;
        this.pagina = pagina;
        this.aanwezigheid = aanwezigheid;
        this.clock = clock;
    }

    @GetMapping("/bewerken")
    @Mag(Actie.OPP_BEWERKEN)
    String begin() {
        return "redirect:/leerlingen/{leerlingId}/opp/{id}/bewerken/algemeen";
    }

    @GetMapping("/bewerken/{deel}")
    @Mag(Actie.OPP_BEWERKEN)
    String toon(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @PathVariable String deel,
            Werkplek werkplek,
            Model model) {
        var leerling = toegang.vind(leerlingId, werkplek);
        vul(model, leerling, id, deel(deel), null, false, UUID.randomUUID(), werkplek);
        return "school/opp/bewerken";
    }

    /**
     * Keeps what was typed; htmx (autosave) gets what changed around the form, a browser a page.
     * Who goes on with a date that cannot be stays here, where it is said.
     */
    @PostMapping("/bewerken/{deel}")
    @Mag(Actie.OPP_BEWERKEN)
    ModelAndView bewaar(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @PathVariable String deel,
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable UUID formulier,
            @RequestParam(defaultValue = Oppactie.BEWAAR) String actie,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Werkplek werkplek,
            Model model,
            RedirectAttributes flash) {
        var leerling = toegang.vind(leerlingId, werkplek);
        var hier = deel(deel);
        var opslag =
                schrijver.bewaar(leerlingId, id, formulier, Verzonden.uit(parameters), werkplek);
        var knop = Oppactie.parse(actie);
        boolean geweigerd =
                !opslag.teLang().isEmpty()
                        || (!htmx && knop.isKlaar() && pagina.heeftDatumfout(leerling, id, hier));
        if (htmx || geweigerd) {
            vul(model, leerling, id, hier, opslag, htmx, formulier, werkplek);
            model.addAttribute("bewaard", opslag.teLang().isEmpty() ? clock.instant() : null);
            model.addAttribute("los", htmx);
            model.addAttribute("geweigerd", geweigerd);
            return htmx
                    ? new ModelAndView("school/opp/delen :: bewaard", model.asMap())
                    : new ModelAndView(
                            "school/opp/bewerken", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(knoppen.voerUit(knop, leerling, id, hier, werkplek, flash));
    }

    /** Brings a goal back. */
    @PostMapping("/doelen/{doel}/terugzetten")
    @Mag(Actie.OPP_BEWERKEN)
    String zetDoelTerug(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @PathVariable int doel,
            Werkplek werkplek,
            RedirectAttributes flash) {
        toegang.vind(leerlingId, werkplek);
        schrijver.restoreDoel(leerlingId, id, doel);
        flash.addFlashAttribute("melding", "opp.doel.teruggezet");
        return "redirect:/leerlingen/{leerlingId}/opp/{id}/bewerken/handelingsdeel";
    }

    /** A sign of life of an open form; says who else has one open. */
    @PostMapping("/aanwezig/{deel}")
    @Mag(Actie.OPP_BEWERKEN)
    String aanwezig(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @PathVariable String deel,
            @RequestParam UUID formulier,
            Werkplek werkplek,
            Model model) {
        toegang.vind(leerlingId, werkplek);
        model.addAttribute(
                "anderen", aanwezigheid.meld(leerlingId, id, deel(deel), formulier, werkplek));
        return "school/opp/delen :: anderen";
    }

    /** The form was closed. */
    @PostMapping("/vertrek")
    @Mag(Actie.OPP_BEWERKEN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vertrek(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam UUID formulier,
            Werkplek werkplek) {
        toegang.vind(leerlingId, werkplek);
        aanwezigheid.meldAf(id, werkplek.account(), formulier);
    }

    private void vul(
            Model model,
            Leerling leerling,
            UUID id,
            Oppveld.Deel deel,
            @Nullable Opslag opslag,
            boolean kaal,
            @Nullable UUID formulier,
            Werkplek werkplek) {
        pagina.vul(model, leerling, id, deel, opslag, kaal, werkplek);
        var dit = Optional.ofNullable(formulier).orElseGet(UUID::randomUUID);
        model.addAttribute("formulier", dit);
        model.addAttribute("anderen", aanwezigheid.meld(leerling.id(), id, deel, dit, werkplek));
        model.addAttribute("account", werkplek.account());
        model.addAttribute("los", false);
        model.addAttribute("geweigerd", false);
        model.addAttribute("bewaard", null);
    }

    private static Oppveld.Deel deel(String code) {
        return Oppveld.Deel.ofCode(code).orElseThrow(Leerlingtoegang::weg);
    }
}

package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.importeren.Inleespagina.Tab;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A file that was read: its preview, the choices in it, and applying or throwing it away. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping(ImporterenController.PAD + "/{id}")
class InlezingController {

    private static final String LIJST = "redirect:" + ImporterenController.PAD;

    private final Inleespagina pagina;
    private final Inlezingen inlezingen;
    private final Inleesregels regels;
    private final Voorbeeld voorbeeld;
    private final Personeelskeuze personeel;
    private final Taken taken;
    private final TransactionOperations transacties;
    private final Clock clock;

    InlezingController(
            Inleespagina pagina,
            Inlezingen inlezingen,
            Inleesregels regels,
            Voorbeeld voorbeeld,
            Personeelskeuze personeel,
            Taken taken,
            TransactionOperations transacties,
            Clock clock) {
        this.pagina = pagina;
        this.inlezingen = inlezingen;
        this.regels = regels;
        this.voorbeeld = voorbeeld;
        this.personeel = personeel;
        this.taken = taken;
        this.transacties = transacties;
        this.clock = clock;
    }

    @GetMapping
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView toon(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Tab toon,
            @RequestParam(defaultValue = "0") int na,
            @RequestParam(defaultValue = "") String naGroep,
            Werkplek werkplek) {
        return pagina.of(find(id), new Inleespagina.Blik(toon, na, naGroep), werkplek);
    }

    @PostMapping("/vestigingen")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    String vestigingen(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> vestiging,
            Werkplek werkplek,
            RedirectAttributes flash) {
        find(id);
        var gekozen = vestiging == null ? List.<String>of() : vestiging;
        if (!voorbeeld.choose(id, werkplek.tenantId(), gekozen)) {
            return gone(flash);
        }
        if (!gekozen.isEmpty()) {
            flash.addFlashAttribute("melding", "importeren.vestigingen.gekozen");
        }
        return LIJST + "/" + id;
    }

    /** Leaves a pupil out, or takes it along after all. */
    @PostMapping("/overslaan")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    String skip(
            @PathVariable UUID id,
            @RequestParam int nummer,
            @RequestParam boolean overslaan,
            @RequestParam Tab toon,
            @RequestParam(defaultValue = "0") int na,
            Werkplek werkplek) {
        if (!find(id).voorbeeld() || !Inleespagina.names(werkplek)) {
            throw Leerlingtoegang.weg();
        }
        if (!regels.skip(id, nummer, overslaan)) {
            throw Leerlingtoegang.weg();
        }
        return LIJST + "/%s?toon=%s&na=%d#regel-%d".formatted(id, toon, na, nummer);
    }

    @PostMapping("/toepassen")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView apply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean zeker,
            @RequestParam(defaultValue = "false") boolean uitschrijven,
            @RequestParam(defaultValue = "") String per,
            @RequestParam(required = false) @Nullable List<Integer> nummer,
            @RequestParam(required = false) @Nullable List<Integer> kies,
            @RequestParam(defaultValue = "0") int na,
            @RequestParam Map<String, String> velden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Inlezing inlezing = find(id);
        var besluit = new Besluit(zeker, uitschrijven, per.strip());
        var controle = new Veldcontrole();
        LocalDate dag =
                besluit.read(
                        pagina.doubt(inlezing, werkplek), Inleespagina.names(werkplek), controle);
        if (inlezing.voorbeeld()) {
            // whom the page shows ticked is invited, also when that was not kept first
            var mensen = new Personeelskeuze.Invoer(nummer, kies, na);
            personeel.keep(id, mensen, velden, werkplek, controle);
        }
        if (!controle.goed()) {
            var blik =
                    nummer == null
                            ? Inleespagina.Blik.BEGIN
                            : new Inleespagina.Blik(Tab.PERSONEEL, na, "");
            return pagina.again(inlezing, besluit, controle, blik, werkplek)
                    .addObject("aangevinkt", nummer == null ? null : kies);
        }
        boolean besloten =
                Objects.requireNonNull(transacties.execute(status -> decide(id, dag, werkplek)));
        return new ModelAndView(besloten ? LIJST + "/" + id : gone(flash));
    }

    private boolean decide(UUID id, @Nullable LocalDate per, Werkplek werkplek) {
        if (inlezingen.lock(id, Stand.VOORBEELD).isEmpty()) {
            return false;
        }
        inlezingen.decide(id, per, werkplek);
        taken.plan(Inleestaken.of(new Inleesverwijzing(werkplek.tenantId(), id)));
        return true;
    }

    @PostMapping("/weggooien")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    String discard(@PathVariable UUID id, RedirectAttributes flash) {
        Inlezing inlezing = find(id);
        if (!inlezing.voorbeeld() && !inlezing.afgebroken(clock.instant())) {
            return gone(flash);
        }
        inlezingen.delete(id);
        flash.addFlashAttribute("melding", "importeren.weggegooid");
        return LIJST;
    }

    private Inlezing find(UUID id) {
        return inlezingen.find(id).orElseThrow(Leerlingtoegang::weg);
    }

    private static String gone(RedirectAttributes flash) {
        flash.addFlashAttribute("foutmelding", "importeren.weg");
        return LIJST;
    }
}

package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.Kalender;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One mandate: to read, to end on a day, to withdraw, and to give anew. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class MandaatbeheerController {

    private static final String INTUSSEN = "register.fout.intussen";

    private final Bestuursmandaten mandaten;
    private final Mandaatweigering weigering;
    private final Kalender kalender;
    private final MessageSource teksten;

    MandaatbeheerController(
            Bestuursmandaten mandaten,
            Mandaatweigering weigering,
            Kalender kalender,
            MessageSource teksten) {
        this.mandaten = mandaten;
        this.weigering = weigering;
        this.kalender = kalender;
        this.teksten = teksten;
    }

    @GetMapping("/register/mandaten/{id}")
    @Mag(Actie.MANDATEN_BEHEREN)
    String show(Werkplek werkplek, @PathVariable UUID id, Model model) {
        return page(regel(werkplek, id), null, List.of(), model);
    }

    @PostMapping("/register/mandaten/{id}/einde")
    @Mag(Actie.MANDATEN_BEHEREN)
    String endOn(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String einde,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes redirect) {
        Mandaatregel regel = regel(werkplek, id);
        var invoer = new MandaatInvoer("", einde, reden);
        var gelezen = invoer.einde(regel.mandaat().ingang(), kalender.vandaag());
        if (!gelezen.fouten().isEmpty()) {
            return page(regel, invoer, gelezen.fouten(), model);
        }
        boolean changed =
                mandaten.endOn(regel, gelezen.einde(), versie, werkplek.naam(), gelezen.reden());
        if (!changed) {
            var bezet = weigering.inTheWay(werkplek.tenantId(), regel, gelezen.einde());
            if (bezet.isPresent()) {
                return page(regel, invoer, List.of(bezet.get()), model);
            }
        }
        tell(redirect, changed, "register.mandaat.einde-gezet");
        return "redirect:/register/mandaten/" + id;
    }

    @PostMapping("/register/mandaten/{id}/intrekken")
    @Mag(Actie.MANDATEN_BEHEREN)
    String withdraw(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes redirect) {
        Mandaatregel regel = regel(werkplek, id);
        var invoer = new MandaatInvoer("", "", reden);
        var gelezen = invoer.intrekking();
        if (!gelezen.fouten().isEmpty()) {
            return page(regel, invoer, gelezen.fouten(), model);
        }
        boolean changed = mandaten.withdraw(regel, versie, werkplek.naam(), gelezen.reden());
        tell(redirect, changed, "register.mandaat.ingetrokken");
        return "redirect:/register/mandaten/" + id;
    }

    /** What was withdrawn stays withdrawn, for others may have acted on it; this gives it anew. */
    @PostMapping("/register/mandaten/{id}/opnieuw")
    @Mag(Actie.MANDATEN_BEHEREN)
    String giveAnew(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes redirect) {
        Mandaatregel regel = regel(werkplek, id);
        LocalDate vandaag = kalender.vandaag();
        LocalDate ingang = regel.opnieuwVanaf(vandaag);
        LocalDate einde = regel.mandaat().einde();
        var gift = new Bestuursmandaten.Gift(regel.brin(), regel.dienst(), regel.systeemId());
        var voorwaarden =
                new Bestuursmandaten.Voorwaarden(
                        ingang,
                        einde != null && einde.isBefore(vandaag) ? null : einde,
                        werkplek.naam(),
                        regel.gegeven().reden());
        int made =
                mandaten.give(werkplek.tenantId(), UUID.randomUUID(), List.of(gift), voorwaarden);
        if (made == 1) {
            redirect.addFlashAttribute("melding", "register.mandaat.opnieuw-gegeven");
        } else {
            var reden =
                    weigering.reason(
                            werkplek.tenantId(),
                            gift,
                            new Mandaat(ingang, voorwaarden.einde(), null));
            redirect.addFlashAttribute(
                    "foutmelding",
                    teksten.getMessage(
                            reden.sleutel(), reden.gegevens(), LocaleContextHolder.getLocale()));
        }
        return "redirect:/register/scholen/" + regel.brin();
    }

    private static void tell(RedirectAttributes redirect, boolean done, String melding) {
        redirect.addFlashAttribute(done ? "melding" : "foutmelding", done ? melding : INTUSSEN);
    }

    private String page(
            Mandaatregel regel,
            @Nullable MandaatInvoer invoer,
            List<Veldfout> fouten,
            Model model) {
        LocalDate einde = regel.mandaat().einde();
        model.addAttribute("regel", regel);
        model.addAttribute("vandaag", kalender.vandaag());
        model.addAttribute("wijzigingen", mandaten.changes(regel.id()));
        model.addAttribute(
                "invoer",
                invoer != null
                        ? invoer
                        : new MandaatInvoer("", einde == null ? "" : einde.toString(), ""));
        model.addAttribute("fouten", fouten);
        return "register/mandaat/mandaat";
    }

    /** A mandate of a school of another board does not exist here. */
    private Mandaatregel regel(Werkplek werkplek, UUID id) {
        return mandaten.find(werkplek.tenantId(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

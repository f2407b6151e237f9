package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Genodigde;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Uitnodigingen;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.UUID;

/** Invites intern begeleiders of schools, and staff; sends an invitation again or withdraws it. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class UitnodigController {

    private static final String LIJST = "redirect:/swv/organisatie/accounts";

    private final Scholenbeheer scholen;
    private final Uitnodigingen uitnodigingen;
    private final Medewerkers medewerkers;
    private final Datums datums;
    private final MessageSource teksten;
    private final Clock clock;

    UitnodigController(
            Scholenbeheer scholen,
            Uitnodigingen uitnodigingen,
            Medewerkers medewerkers,
            Datums datums,
            MessageSource teksten,
            Clock clock) {
        this.scholen = scholen;
        this.medewerkers = medewerkers;
        this.datums = datums;
        this.teksten = teksten;
        this.clock = clock;
        this.uitnodigingen = uitnodigingen;
    }

    @GetMapping("/swv/organisatie/accounts/uitnodigen")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView blank(Werkplek werkplek, @RequestParam(required = false) @Nullable UUID school) {
        return form(werkplek, Uitnodigingsinvoer.leeg(school), new Veldcontrole());
    }

    @PostMapping("/swv/organisatie/accounts/uitnodigen")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView invite(Uitnodigingsinvoer invoer, Werkplek werkplek, RedirectAttributes flash) {
        var controle = new Veldcontrole();
        var genodigde = invoer.read(scholen.names(werkplek.tenantId()).keySet(), controle);
        if (genodigde.isEmpty()) {
            return form(werkplek, invoer, controle);
        }
        var uitkomst =
                uitnodigingen.invite(werkplek.organisatie(), genodigde.get(), werkplek.naam());
        flash.addFlashAttribute(
                "melding",
                say("organisatie.uitgenodigd." + uitkomst) + ending(werkplek, genodigde.get()));
        return new ModelAndView(LIJST);
    }

    /** An end that was planned before stays, and whoever invites should know. */
    private String ending(Werkplek werkplek, Genodigde genodigde) {
        return medewerkers.all(werkplek.tenantId()).stream()
                .filter(een -> een.email().equals(genodigde.email()))
                .filter(een -> een.rol() == genodigde.rol())
                .filter(een -> een.tot() != null && !een.voorbij(clock.instant()))
                .findFirst()
                .map(een -> " " + say("organisatie.uitgenodigd.eindigt", datums.dag(een.laatste())))
                .orElse("");
    }

    private String say(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }

    @PostMapping("/swv/organisatie/accounts/uitnodigingen/{id}/opnieuw")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String resend(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes flash) {
        demand(uitnodigingen.resend(werkplek.organisatie(), id));
        flash.addFlashAttribute("melding", "organisatie.uitnodiging.opnieuw");
        return LIJST;
    }

    @PostMapping("/swv/organisatie/accounts/uitnodigingen/{id}/intrekken")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String withdraw(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes flash) {
        demand(uitnodigingen.withdraw(werkplek.tenantId(), id));
        flash.addFlashAttribute("melding", "organisatie.uitnodiging.ingetrokken");
        return LIJST;
    }

    private ModelAndView form(Werkplek werkplek, Uitnodigingsinvoer invoer, Veldcontrole controle) {
        var pagina = new ModelAndView("swv/organisatie/uitnodigen");
        pagina.addObject("invoer", invoer)
                .addObject("rollen", Uitnodigingsinvoer.ROLLEN)
                .addObject("scholen", scholen.all(werkplek.tenantId()));
        pagina.addObject("fouten", controle.fouten());
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private static void demand(boolean gevonden) {
        if (!gevonden) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

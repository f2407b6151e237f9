package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.web.Veldfout;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** Where the link of an invitation leads to: who has no account yet chooses a password. */
@Controller
class UitnodigingController {

    private final Toegangsloket loket;
    private final Inlogger inlogger;
    private final Lidmaatschappen lidmaatschappen;

    UitnodigingController(Toegangsloket loket, Inlogger inlogger, Lidmaatschappen lidmaatschappen) {
        this.loket = loket;
        this.inlogger = inlogger;
        this.lidmaatschappen = lidmaatschappen;
    }

    @GetMapping("/uitnodiging/{token}")
    @Openbaar
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        return loket.invitation(token)
                .map(uitnodiging -> page(uitnodiging, List.of(), response))
                .orElseGet(Wachtwoordpagina::dead);
    }

    @PostMapping("/uitnodiging/{token}")
    @Openbaar
    ModelAndView accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var uitnodiging = loket.invitation(token);
        if (uitnodiging.isEmpty()) {
            return Wachtwoordpagina.dead();
        }
        if (!loket.hasAccount(uitnodiging.get())) {
            var controle = Wachtwoordregel.check(wachtwoord, uitnodiging.get().email());
            if (!controle.goed()) {
                return page(uitnodiging.get(), controle.fouten(), response);
            }
        }
        return loket.accept(token, wachtwoord)
                .map(binnen -> enter(binnen, request, response, redirect))
                .orElseGet(Wachtwoordpagina::dead);
    }

    /** Who had an account shows with its own password who it is. */
    private ModelAndView enter(
            Toegangsloket.Binnen binnen,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binnen.nieuw()) {
            redirect.addFlashAttribute("melding", "toegang.aanvaard.inloggen");
            return new ModelAndView("redirect:/inloggen");
        }
        inlogger.login(binnen.account(), request, response);
        Werkplekken.kies(
                lidmaatschappen.van(binnen.account().id()),
                plek -> plek.organisatie().id().equals(binnen.organisatie()),
                request.getSession());
        return new ModelAndView("redirect:/");
    }

    private ModelAndView page(
            Uitnodiging uitnodiging, List<Veldfout> fouten, HttpServletResponse response) {
        var pagina = Wachtwoordpagina.of("toegang/uitnodiging", fouten, response);
        pagina.addObject("uitnodiging", uitnodiging)
                .addObject("bekend", loket.hasAccount(uitnodiging));
        return pagina;
    }
}

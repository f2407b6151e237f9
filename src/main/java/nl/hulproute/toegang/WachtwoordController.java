package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.web.Veldcontrole;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** <em>Wachtwoord vergeten?</em>: a link by mail to who has an account, and another password. */
@Controller
class WachtwoordController {

    private static final String VERGETEN = "toegang/vergeten";

    private final Toegangsloket loket;
    private final Vergeten vergeten;
    private final Inlogger inlogger;
    private final Vraagrem rem;

    WachtwoordController(Toegangsloket loket, Vergeten vergeten, Inlogger inlogger, Vraagrem rem) {
        this.loket = loket;
        this.rem = rem;
        this.vergeten = vergeten;
        this.inlogger = inlogger;
    }

    @GetMapping("/wachtwoord-vergeten")
    @Openbaar
    ModelAndView ask() {
        return new ModelAndView(VERGETEN);
    }

    /**
     * The same answer, in the same time, whether or not there is an account; the brake too looks at
     * who asks only.
     */
    @PostMapping("/wachtwoord-vergeten")
    @Openbaar
    ModelAndView send(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var controle = new Veldcontrole();
        controle.verplicht("email", email, "toegang.fout.email").email("email", email.strip());
        if (!controle.goed()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, email, controle);
        }
        var wacht = rem.take(request.getRemoteAddr());
        if (wacht.isPresent()) {
            long minuten = wacht.get().toMinutes() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(minuten * 60));
            controle.fout("email", "toegang.fout.vaak", minuten);
            return again(HttpStatus.TOO_MANY_REQUESTS, email, controle);
        }
        vergeten.ask(email);
        redirect.addFlashAttribute("gevraagd", email.strip());
        return new ModelAndView("redirect:/wachtwoord-vergeten");
    }

    private static ModelAndView again(HttpStatus status, String email, Veldcontrole controle) {
        return new ModelAndView(VERGETEN, status)
                .addObject("fouten", controle.fouten())
                .addObject("email", email);
    }

    @GetMapping("/wachtwoord/{token}")
    @Openbaar
    ModelAndView choose(@PathVariable String token, HttpServletResponse response) {
        return loket.account(token)
                .map(account ->
                        Wachtwoordpagina.of("toegang/wachtwoord", List.of(), response)
                                .addObject("email", account.email()))
                .orElseGet(Wachtwoordpagina::dead);
    }

    @PostMapping("/wachtwoord/{token}")
    @Openbaar
    ModelAndView change(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var account = loket.account(token);
        if (account.isEmpty()) {
            return Wachtwoordpagina.dead();
        }
        var controle = Wachtwoordregel.check(wachtwoord, account.get().email());
        if (!controle.goed()) {
            return Wachtwoordpagina.of("toegang/wachtwoord", controle.fouten(), response)
                    .addObject("email", account.get().email());
        }
        return loket.reset(token, wachtwoord)
                .filter(Account::actief)
                .map(changed -> {
                    inlogger.login(changed, request, response);
                    redirect.addFlashAttribute("melding", "toegang.herstel.gedaan");
                    return new ModelAndView("redirect:/");
                })
                .orElseGet(Wachtwoordpagina::dead);
    }
}

package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.demo.Demomodus;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** Login with one click, in demo mode only. */
@Controller
class DemoController {

    private final Demomodus demo;
    private final Accounts accounts;
    private final Inlogger inlogger;
    private final Werkplekken werkplekken;

    DemoController(Demomodus demo, Accounts accounts, Inlogger inlogger, Werkplekken werkplekken) {
        this.demo = demo;
        this.accounts = accounts;
        this.inlogger = inlogger;
        this.werkplekken = werkplekken;
    }

    @PostMapping("/demo/inloggen")
    @Openbaar
    String login(
            @RequestParam UUID account,
            @RequestParam(required = false) UUID lidmaatschap,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account found =
                accounts.find(account)
                        .filter(a -> demo.aan())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        inlogger.login(found, request, response);
        if (lidmaatschap != null) {
            werkplekken.kies(lidmaatschap, request.getSession());
        }
        return "redirect:/";
    }
}

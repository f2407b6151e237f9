package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.demo.Demomodus;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
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
    private final Werkplekken werkplekken;

    DemoController(Demomodus demo, Accounts accounts, Werkplekken werkplekken) {
        this.demo = demo;
        this.accounts = accounts;
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
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        Account principal = found.zonderWachtwoord();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        accounts.noteLogin(principal.id());
        if (lidmaatschap != null) {
            werkplekken.kies(lidmaatschap, request.getSession());
        }
        return "redirect:/";
    }
}

package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Logs someone in without the login page: in a fresh session, so that nobody planted it. */
@Component
class Inlogger {

    private final Accounts accounts;

    Inlogger(Accounts accounts) {
        this.accounts = accounts;
    }

    void login(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        Account principal = account.zonderWachtwoord();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        accounts.noteLogin(principal.id());
    }
}

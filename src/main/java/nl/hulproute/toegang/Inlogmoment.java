package nl.hulproute.toegang;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes when someone last got in. */
@Component
class Inlogmoment {

    private final Accounts accounts;

    Inlogmoment(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void note(InteractiveAuthenticationSuccessEvent inlog) {
        if (inlog.getAuthentication().getPrincipal() instanceof Account account) {
            accounts.noteLogin(account.id());
        }
    }
}

package nl.hulproute.toegang;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a password; what then goes into the session is without its hash. */
@Component
class Aanmelding extends DaoAuthenticationProvider {

    Aanmelding(Accounts accounts, PasswordEncoder encoder) {
        super(accounts);
        setPasswordEncoder(encoder);
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        return super.createSuccessAuthentication(
                ((Account) user).zonderWachtwoord(), authentication, user);
    }
}

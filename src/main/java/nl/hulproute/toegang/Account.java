package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Someone who can log in. What they may do follows from the organisation they work for, not from
 * the account.
 */
record Account(UUID id, String naam, String email, @Nullable String wachtwoord, boolean actief)
        implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return wachtwoord;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return actief;
    }

    /** What is kept in the session: without the hash. */
    Account zonderWachtwoord() {
        return new Account(id, naam, email, null, actief);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}

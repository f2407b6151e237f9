package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The place one works at now: kept in the session, and looked up anew at each request, so that an
 * end is an end.
 */
@Component
class Werkplekken {

    private static final String GEKOZEN = "werkplek.lidmaatschap";

    private final Lidmaatschappen lidmaatschappen;

    Werkplekken(Lidmaatschappen lidmaatschappen) {
        this.lidmaatschappen = lidmaatschappen;
    }

    static Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** All places of who is logged in. */
    List<Werkplek> alle() {
        return account().map(account -> lidmaatschappen.van(account.id())).orElse(List.of());
    }

    /** The chosen place, or else the first. */
    static Optional<Werkplek> gekozen(List<Werkplek> alle, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object gekozen = session == null ? null : session.getAttribute(GEKOZEN);
        return alle.stream()
                .filter(plek -> plek.lidmaatschap().equals(gekozen))
                .findFirst()
                .or(() -> alle.stream().findFirst());
    }

    /** Goes to work at another of one's places; false when it is none of them. */
    boolean kies(UUID lidmaatschap, HttpSession session) {
        return kies(alle(), plek -> plek.lidmaatschap().equals(lidmaatschap), session);
    }

    /** Goes to work at the first of these places that will do; false when none of them does. */
    static boolean kies(List<Werkplek> alle, Predicate<Werkplek> goed, HttpSession session) {
        var plek = alle.stream().filter(goed).findFirst();
        plek.ifPresent(gevonden -> session.setAttribute(GEKOZEN, gevonden.lidmaatschap()));
        return plek.isPresent();
    }
}

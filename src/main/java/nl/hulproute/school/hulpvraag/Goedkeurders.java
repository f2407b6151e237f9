package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may approve a hulpvraag of a school: who has the right, and while such a one is away whoever
 * stands in. Who stands in never approves what he offered himself.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Goedkeurders {

    private final Medewerkers medewerkers;
    private final Waarnemers waarnemers;

    Goedkeurders(Medewerkers medewerkers, Waarnemers waarnemers) {
        this.medewerkers = medewerkers;
        this.waarnemers = waarnemers;
    }

    /** Whether this person may approve what was asked last; who has the right needs no question. */
    boolean mag(Werkplek werkplek, @Nullable Goedkeuring laatste) {
        return werkplek.mag(Actie.HULPVRAAG_GOEDKEUREN)
                || (laatste != null
                        && laatste.stand() == Goedkeuring.Stand.GEVRAAGD
                        && !laatste.aanbieder().account().equals(werkplek.account())
                        && standsIn(werkplek));
    }

    /** Whether this person may approve anything at all now. */
    boolean mag(Werkplek werkplek) {
        return werkplek.mag(Actie.HULPVRAAG_GOEDKEUREN) || standsIn(werkplek);
    }

    /** Those who have the right; who stands in for them is told with them. */
    Set<UUID> accounts(UUID school) {
        return medewerkers.withRight(school, Actie.HULPVRAAG_GOEDKEUREN).stream()
                .map(Medewerker::account)
                .collect(Collectors.toSet());
    }

    private boolean standsIn(Werkplek werkplek) {
        if (!werkplek.mag(Actie.HULPVRAAG_VERZENDEN)) {
            return false;
        }
        Set<UUID> voor = waarnemers.waargenomen(werkplek.tenantId(), werkplek.account()).keySet();
        return !voor.isEmpty() && accounts(werkplek.tenantId()).stream().anyMatch(voor::contains);
    }
}

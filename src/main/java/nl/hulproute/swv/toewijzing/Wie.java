package nl.hulproute.swv.toewijzing;

import nl.hulproute.swv.organisatie.Behandelaar;
import nl.hulproute.swv.team.Team;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * To whom a dossier is given: to someone, to a team, or to nobody.
 *
 * @param blijft whether it stays with the team that it is with
 */
record Wie(@Nullable Behandelaar behandelaar, @Nullable Team team, boolean blijft) {

    /** Takes dossiers from who handles them and from their team. */
    static final Wie NIEMAND = new Wie(null, null, false);

    /** Whoever takes up a dossier of a team leaves it with that team. */
    static Wie of(Behandelaar behandelaar) {
        return new Wie(behandelaar, null, true);
    }

    /** Somebody in the team has to take it up. */
    static Wie of(Team team) {
        return new Wie(null, team, false);
    }

    @Nullable UUID account() {
        return behandelaar == null ? null : behandelaar.account();
    }

    @Nullable UUID teamId() {
        return team == null ? null : team.id();
    }

    String naam() {
        return behandelaar == null ? "" : behandelaar.naam();
    }

    String teamNaam() {
        return team == null ? "" : team.naam();
    }

    /** As a page says it; nothing for nobody. */
    String woord() {
        return Optional.of(naam()).filter(naam -> !naam.isEmpty()).orElseGet(this::teamNaam);
    }
}

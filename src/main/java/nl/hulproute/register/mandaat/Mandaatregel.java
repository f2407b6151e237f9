package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Brin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mandate as the pages of a board show it: for whom, for what, who did what with it, and when it
 * is ready as long as it waits for that.
 */
record Mandaatregel(
        UUID id,
        int versie,
        Brin brin,
        String school,
        String dienst,
        String dienstnaam,
        UUID systeemId,
        String systeem,
        String leverancier,
        Mandaat mandaat,
        Handeling gegeven,
        @Nullable Handeling ingetrokken,
        @Nullable Instant gereedOm) {

    /** Who did something, when, and why. */
    record Handeling(Instant moment, String door, String reden) {}

    enum Stand {
        GELDIG,
        /** Given, and counts once the register's waiting time is over. */
        WACHT,
        /** Given, and begins later. */
        KOMT,
        VERLOPEN,
        INGETROKKEN
    }

    public Stand stand(LocalDate dag) {
        if (ingetrokken != null) {
            return Stand.INGETROKKEN;
        }
        if (mandaat.ingang().isAfter(dag)) {
            return Stand.KOMT;
        }
        if (!mandaat.geldtOp(dag)) {
            return Stand.VERLOPEN;
        }
        return gereedOm == null ? Stand.GELDIG : Stand.WACHT;
    }

    /** Its first day when it is given anew that day: not sooner than the board meant. */
    public LocalDate opnieuwVanaf(LocalDate dag) {
        return mandaat.ingang().isAfter(dag) ? mandaat.ingang() : dag;
    }

    /** Given, and did not count yet. */
    public boolean nogNietIngegaan(LocalDate dag) {
        var stand = stand(dag);
        return stand == Stand.KOMT || stand == Stand.WACHT;
    }

    /** Counts now or will: what can still be changed. */
    public boolean loopt(LocalDate dag) {
        var stand = stand(dag);
        return stand == Stand.GELDIG || stand == Stand.WACHT || stand == Stand.KOMT;
    }
}

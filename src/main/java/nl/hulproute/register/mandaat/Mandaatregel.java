package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Brin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A mandate as the pages of a board show it: for whom, for what, and who did what with it. */
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
        @Nullable Handeling ingetrokken) {

    /** Who did something, when, and why. */
    record Handeling(Instant moment, String door, String reden) {}

    enum Stand {
        GELDIG,
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
        return mandaat.geldtOp(dag) ? Stand.GELDIG : Stand.VERLOPEN;
    }

    /** Counts now or will: what can still be changed. */
    public boolean loopt(LocalDate dag) {
        var stand = stand(dag);
        return stand == Stand.GELDIG || stand == Stand.KOMT;
    }
}

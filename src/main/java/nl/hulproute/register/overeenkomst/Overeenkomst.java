package nl.hulproute.register.overeenkomst;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An agreement on processing pupils' data, from its first day up to and including its last. */
record Overeenkomst(
        UUID id,
        int versie,
        UUID swv,
        String swvNaam,
        String kenmerk,
        LocalDate ingang,
        @Nullable LocalDate einde,
        @Nullable Stuk stuk,
        @Nullable Instant vastgelegd,
        String door) {

    /** The signed document. */
    record Stuk(Sha256 sha256, String naam, long grootte, String mediatype) {}

    enum Stand {
        GELDIG,
        /** Begins later. */
        KOMT,
        VERLOPEN
    }

    public Stand stand(LocalDate dag) {
        if (ingang.isAfter(dag)) {
            return Stand.KOMT;
        }
        return einde == null || !einde.isBefore(dag) ? Stand.GELDIG : Stand.VERLOPEN;
    }

    /** Whether both would count on some day if this one had that last day. */
    boolean clashes(Overeenkomst ander, @Nullable LocalDate einde) {
        return !ander.id.equals(id)
                && ander.swv.equals(swv)
                && (einde == null || !ander.ingang.isAfter(einde))
                && (ander.einde == null || !ingang.isAfter(ander.einde));
    }

    public boolean loopt(LocalDate dag) {
        return stand(dag) != Stand.VERLOPEN;
    }
}

package nl.hulproute.register.mededeling;

import nl.hulproute.toegang.Mededeling;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A mededeling with who wrote, changed and withdrew it. */
record Beheerdemededeling(
        Mededeling mededeling,
        int versie,
        Handeling gemaakt,
        @Nullable Handeling gewijzigd,
        @Nullable Handeling ingetrokken) {

    /** Who did something, and when. */
    record Handeling(Instant moment, String door) {}

    enum Stand {
        /** Its time has not come. */
        KOMT,
        LOOPT,
        VOORBIJ,
        INGETROKKEN
    }

    public Stand stand(Instant nu) {
        if (ingetrokken != null) {
            return Stand.INGETROKKEN;
        }
        if (!nu.isBefore(mededeling.tot())) {
            return Stand.VOORBIJ;
        }
        return nu.isBefore(mededeling.van()) ? Stand.KOMT : Stand.LOOPT;
    }
}

package nl.hulproute.swv.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long ago a hulpvraag came in, in the steps that a worklist is filtered by. */
enum Ouderdom {
    WEEK(0, 7),
    TWEE_WEKEN(7, 14),
    ZES_WEKEN(14, 42),
    LANGER(42, 36_500);

    private final Duration van;
    private final Duration tot;

    Ouderdom(int van, int tot) {
        this.van = Duration.ofDays(van);
        this.tot = Duration.ofDays(tot);
    }

    /** The earliest moment of receipt that falls in this step, itself excluded. */
    Instant na(Instant nu) {
        return nu.minus(tot);
    }

    /** The latest moment of receipt that falls in this step. */
    Instant totEnMet(Instant nu) {
        return this == WEEK ? Instant.parse("9999-01-01T00:00:00Z") : nu.minus(van);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Ouderdom> ofCode(String code) {
        return Arrays.stream(values()).filter(stap -> stap.code().equals(code)).findFirst();
    }
}

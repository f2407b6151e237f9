package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/** A moment in the history of a dossier. */
record Gebeurtenis(
        Instant moment,
        Soort soort,
        String door,
        @Nullable HulpvraagStatus status,
        @Nullable String label,
        @Nullable String toelichting,
        int documenten) {

    /** What happened; the school sees what concerns it. */
    enum Soort {
        ONTVANGEN(true),
        STATUS(true),
        AANVULLING(true),
        INGETROKKEN(true),
        TERUGGEHAALD(true),
        BESMET(true),
        INGELEZEN(true),
        BEKEKEN(false);

        private final boolean voorSchool;

        Soort(boolean voorSchool) {
            this.voorSchool = voorSchool;
        }

        boolean voorSchool() {
            return voorSchool;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

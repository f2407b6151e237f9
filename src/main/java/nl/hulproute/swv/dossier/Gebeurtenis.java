package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * A moment in the history of a dossier.
 *
 * @param bij the number of the dossier that it happened to, when that was merged into this one
 */
public record Gebeurtenis(
        Instant moment,
        Soort soort,
        String door,
        @Nullable HulpvraagStatus status,
        @Nullable String label,
        @Nullable String toelichting,
        int documenten,
        @Nullable String bij) {

    public Gebeurtenis(
            Instant moment,
            Soort soort,
            String door,
            @Nullable HulpvraagStatus status,
            @Nullable String label,
            @Nullable String toelichting,
            int documenten) {
        this(moment, soort, door, status, label, toelichting, documenten, null);
    }

    /** What happened; the school sees what concerns it. */
    public enum Soort {
        ONTVANGEN(true),
        STATUS(true),
        AANVULLING(true),
        INGETROKKEN(true),
        TERUGGEHAALD(true),
        BESMET(true),
        INGELEZEN(true),
        AANVULVERZOEK(true),
        VRAAG_VERVALLEN(true),
        SAMENGEVOEGD(true),
        LOSGEMAAKT(true),
        BEKEKEN(false),
        TOEGEWEZEN(false),
        VRIJGEGEVEN(false),
        TEAM_WEG(false);

        private final boolean voorSchool;

        Soort(boolean voorSchool) {
            this.voorSchool = voorSchool;
        }

        boolean voorSchool() {
            return voorSchool;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Soort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}

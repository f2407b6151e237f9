package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Where a hulpvraag stands: the canonical state with the SWV's label for it, since when, when that
 * was last asked, the number it has there and the message that carries it.
 */
record Stand(
        HulpvraagStatus status,
        String label,
        Instant sinds,
        String toelichting,
        @Nullable Instant gecontroleerd,
        @Nullable String dossiernummer,
        @Nullable UUID bericht) {

    private static final Set<HulpvraagStatus> BESLIST =
            EnumSet.of(HulpvraagStatus.BESLUIT, HulpvraagStatus.GEWEIGERD);

    static Stand concept(Instant nu) {
        return new Stand(HulpvraagStatus.CONCEPT, "", nu, "", null, null, null);
    }

    /** What a user may do now. */
    public boolean mag(Handeling handeling) {
        return switch (handeling) {
            case BEWERKEN, VERZENDEN, VERWIJDEREN -> status == HulpvraagStatus.CONCEPT;
            case WIJZIGEN -> status == HulpvraagStatus.IN_DE_WACHTRIJ || geweigerd();
            case AANVULLEN -> status.aanvulbaar();
            case BIJWERKEN -> !status.bijSchool();
            case INTREKKEN -> status.volgende().contains(HulpvraagStatus.INGETROKKEN);
            // also after the besluit, and of what was withdrawn: it is at the SWV all the same
            case TERUGHALEN -> status == HulpvraagStatus.IN_DE_WACHTRIJ || dossiernummer != null;
        };
    }

    /** Whether a second one of the same type would be one too many. */
    public boolean lopend() {
        return !status.klaar() && (!BESLIST.contains(status) || geweigerd());
    }

    /** After this moment the school needs no answer any more. */
    Stand ingetrokken(Instant moment, @Nullable String nummer) {
        return new Stand(
                HulpvraagStatus.INGETROKKEN,
                "",
                moment,
                "",
                gecontroleerd,
                nummer == null ? dossiernummer : nummer,
                bericht);
    }

    public boolean geweigerd() {
        return status == HulpvraagStatus.GEWEIGERD;
    }

    /**
     * Whether this word of the SWV is news: states of the school's own are not the SWV's to give.
     */
    boolean volgtOp(HulpvraagStatus nieuw, Instant moment) {
        return !nieuw.bijSchool() && (status.bijSchool() || !moment.isBefore(sinds));
    }
}

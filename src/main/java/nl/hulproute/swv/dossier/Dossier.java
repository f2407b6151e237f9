package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A hulpvraag as the samenwerkingsverband holds it, under its own number. */
public record Dossier(
        Id id,
        String nummer,
        Routeringskenmerk afzender,
        UUID bericht,
        UUID school,
        String schoolNaam,
        UUID aanvraagtype,
        String aanvraagtypeNaam,
        String omschrijving,
        String eigenReferentie,
        String indienerNaam,
        String indienerEmail,
        String teamadres,
        Leerling leerling,
        Sha256 xml,
        HulpvraagStatus status,
        Instant statusSinds,
        Instant verzonden,
        Instant ontvangen,
        int nieuweDocumenten,
        int versie,
        boolean teruggehaald,
        @Nullable UUID samengevoegdMet) {

    static final int MAX_TOELICHTING = 4000;

    /** What names a dossier in addresses. */
    public record Id(UUID waarde) {

        @Override
        public String toString() {
            return waarde.toString();
        }
    }

    /** Whom it is about, as the dossier XML says. */
    public record Leerling(String naam, @Nullable LocalDate geboren) {}

    /**
     * The moment of a next state: now, or just after the state of now when the clock was set back.
     * The school goes by these moments, so a later state never bears an earlier one.
     */
    public Instant after(Instant nu) {
        return nu.isAfter(statusSinds) ? nu : statusSinds.plusMillis(1);
    }

    /** Whether it goes on in another dossier, and is only read here. */
    public boolean samengevoegd() {
        return samengevoegdMet != null;
    }

    /** The states that someone at the samenwerkingsverband may choose now. */
    public List<HulpvraagStatus> volgende() {
        return samengevoegd() ? List.of() : lawful();
    }

    private List<HulpvraagStatus> lawful() {
        return status.volgende().stream().filter(naar -> !naar.bijSchool()).sorted().toList();
    }

    /** What stands in the way of this change of state, or nothing. */
    Optional<Bezwaar> objection(HulpvraagStatus naar, String toelichting) {
        if (!lawful().contains(naar)) {
            return Optional.of(Bezwaar.OVERGANG);
        }
        if (toelichting.length() > MAX_TOELICHTING) {
            return Optional.of(Bezwaar.TOELICHTING_TE_LANG);
        }
        if (!Bsnzoeker.zoek(toelichting).isEmpty()) {
            return Optional.of(Bezwaar.BSN);
        }
        return needsToelichting(naar) && toelichting.isBlank()
                ? Optional.of(Bezwaar.TOELICHTING_ONTBREEKT)
                : Optional.empty();
    }

    /** A school cannot do anything with these states without knowing why. */
    static boolean needsToelichting(HulpvraagStatus naar) {
        return naar == HulpvraagStatus.AANVULLING_GEVRAAGD
                || naar == HulpvraagStatus.BUITEN_BEHANDELING;
    }

    /** Whether the school can add nothing any more after this: worth asking once. */
    static boolean asksConfirmation(HulpvraagStatus naar) {
        return !naar.aanvulbaar();
    }

    /** Why a change of state is refused. */
    public enum Bezwaar {
        OVERGANG,
        TOELICHTING_ONTBREEKT,
        TOELICHTING_TE_LANG,
        BSN,
        SAMENGEVOEGD,
        INTUSSEN_GEWIJZIGD;

        /** The text that says so. */
        public String sleutel() {
            return "dossier.bezwaar." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

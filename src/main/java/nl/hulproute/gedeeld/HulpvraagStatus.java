package nl.hulproute.gedeeld;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The canonical states of a hulpvraag, with the transitions that are lawful. Each
 * samenwerkingsverband may give its own label to a state; what follows from a state follows from
 * this one.
 */
public enum HulpvraagStatus {
    CONCEPT,
    IN_DE_WACHTRIJ,
    AANGEMELD,
    ONTVANGEN,
    IN_BEHANDELING,
    AANVULLING_GEVRAAGD,
    COMPLEET,
    ADVIES,
    BESLUIT,
    AFGESLOTEN,
    INGETROKKEN,
    GEWEIGERD,
    BUITEN_BEHANDELING;

    private static final Set<HulpvraagStatus> BIJ_SCHOOL =
            EnumSet.of(CONCEPT, IN_DE_WACHTRIJ, GEWEIGERD);
    private static final Set<HulpvraagStatus> KLAAR =
            EnumSet.of(AFGESLOTEN, INGETROKKEN, BUITEN_BEHANDELING);

    private static final Map<HulpvraagStatus, Set<HulpvraagStatus>> OVERGANGEN =
            Map.ofEntries(
                    Map.entry(CONCEPT, EnumSet.of(IN_DE_WACHTRIJ)),
                    Map.entry(
                            IN_DE_WACHTRIJ, EnumSet.of(CONCEPT, AANGEMELD, GEWEIGERD, INGETROKKEN)),
                    Map.entry(GEWEIGERD, EnumSet.of(CONCEPT, IN_DE_WACHTRIJ, INGETROKKEN)),
                    Map.entry(
                            AANGEMELD,
                            EnumSet.of(
                                    ONTVANGEN,
                                    IN_BEHANDELING,
                                    AANVULLING_GEVRAAGD,
                                    COMPLEET,
                                    INGETROKKEN,
                                    BUITEN_BEHANDELING)),
                    Map.entry(
                            ONTVANGEN,
                            EnumSet.of(
                                    IN_BEHANDELING,
                                    AANVULLING_GEVRAAGD,
                                    COMPLEET,
                                    INGETROKKEN,
                                    BUITEN_BEHANDELING)),
                    Map.entry(
                            IN_BEHANDELING,
                            EnumSet.of(
                                    AANVULLING_GEVRAAGD,
                                    COMPLEET,
                                    ADVIES,
                                    INGETROKKEN,
                                    BUITEN_BEHANDELING)),
                    Map.entry(
                            AANVULLING_GEVRAAGD,
                            EnumSet.of(IN_BEHANDELING, COMPLEET, INGETROKKEN, BUITEN_BEHANDELING)),
                    Map.entry(
                            COMPLEET,
                            EnumSet.of(
                                    IN_BEHANDELING,
                                    AANVULLING_GEVRAAGD,
                                    ADVIES,
                                    BESLUIT,
                                    INGETROKKEN,
                                    BUITEN_BEHANDELING)),
                    Map.entry(
                            ADVIES, EnumSet.of(COMPLEET, BESLUIT, INGETROKKEN, BUITEN_BEHANDELING)),
                    Map.entry(BESLUIT, EnumSet.of(AFGESLOTEN)),
                    Map.entry(AFGESLOTEN, EnumSet.noneOf(HulpvraagStatus.class)),
                    Map.entry(INGETROKKEN, EnumSet.noneOf(HulpvraagStatus.class)),
                    Map.entry(BUITEN_BEHANDELING, EnumSet.of(IN_BEHANDELING)));

    /** The states that may follow this one. */
    public Set<HulpvraagStatus> volgende() {
        return OVERGANGEN.getOrDefault(this, Set.of());
    }

    /** Whether the hulpvraag has not reached the samenwerkingsverband, or was refused by it. */
    public boolean bijSchool() {
        return BIJ_SCHOOL.contains(this);
    }

    /** Whether nothing more is expected of anyone. */
    public boolean klaar() {
        return KLAAR.contains(this);
    }

    /** Whether the school may still add documents: from the receipt until the besluit. */
    public boolean aanvulbaar() {
        return !bijSchool() && !klaar() && this != BESLUIT;
    }

    /** The code in messages and in the database: {@code in-behandeling}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HulpvraagStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}

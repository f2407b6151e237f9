package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** When two dossiers may go on as one. */
public final class Samenvoegregel {

    private static final List<HulpvraagStatus> BESLOTEN =
            List.of(HulpvraagStatus.BESLUIT, HulpvraagStatus.AFGESLOTEN);

    private Samenvoegregel() {}

    /** Why they may not, or not any more be parted. */
    public enum Bezwaar {
        ANDERE_SCHOOL,
        ANDERE_LEERLING,
        TERUGGENOMEN,
        AL_SAMENGEVOEGD,
        HEEFT_ANDERE,
        GAAT_BESLOTEN,
        BLIJFT_KLAAR,
        INTUSSEN_GEWIJZIGD,
        NIET_SAMENGEVOEGD;

        /** Whether it is about one of the two, so that the other may do. */
        public boolean vanEen() {
            return this == HEEFT_ANDERE || this == GAAT_BESLOTEN || this == BLIJFT_KLAAR;
        }

        /** The text that says so. */
        public String sleutel() {
            return "samenvoegen.bezwaar." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What stands in the way, or nothing.
     *
     * @param gaat the one that goes on in the other
     * @param heeftAndere whether others were merged into the one that goes
     */
    public static Optional<Bezwaar> objection(Dossier blijft, Dossier gaat, boolean heeftAndere) {
        if (!blijft.school().equals(gaat.school())) {
            return Optional.of(Bezwaar.ANDERE_SCHOOL);
        }
        if (blijft.samengevoegd() || gaat.samengevoegd()) {
            return Optional.of(Bezwaar.AL_SAMENGEVOEGD);
        }
        if (takenBack(blijft) || takenBack(gaat)) {
            return Optional.of(Bezwaar.TERUGGENOMEN);
        }
        if (!samePupil(blijft, gaat)) {
            return Optional.of(Bezwaar.ANDERE_LEERLING);
        }
        if (heeftAndere) {
            return Optional.of(Bezwaar.HEEFT_ANDERE);
        }
        if (decided(gaat)) {
            return Optional.of(Bezwaar.GAAT_BESLOTEN);
        }
        return blijft.status().klaar() ? Optional.of(Bezwaar.BLIJFT_KLAAR) : Optional.empty();
    }

    /** A besluit was told of both, so that they cannot be parted after it. */
    static boolean decided(Dossier dossier) {
        return BESLOTEN.contains(dossier.status());
    }

    private static boolean takenBack(Dossier dossier) {
        return dossier.teruggehaald() || dossier.status() == HulpvraagStatus.INGETROKKEN;
    }

    /** The same content is of the same pupil, however the name was written. */
    private static boolean samePupil(Dossier een, Dossier ander) {
        return een.xml().equals(ander.xml())
                || (Objects.equals(een.leerling().geboren(), ander.leerling().geboren())
                        && key(een.leerling().naam()).equals(key(ander.leerling().naam())));
    }

    /** As {@code swv.naamsleutel}. */
    private static String key(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}

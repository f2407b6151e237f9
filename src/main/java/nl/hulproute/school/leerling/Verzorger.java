package nl.hulproute.school.leerling;

import nl.hulproute.school.info.Adres;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A carer of a pupil; wettigevertegenwoordiger means: has gezag. Who died has none (OSO
 * gegevensset: <em>overleden</em>, <em>overlijdensdatum</em>), so is not asked for anything.
 */
public record Verzorger(
        UUID id,
        int versie,
        Naam naam,
        int relatie,
        boolean wettigevertegenwoordiger,
        boolean overleden,
        @Nullable LocalDate overlijdensdatum,
        Adreskeuze adreskeuze,
        Adres adres,
        Bereik bereik) {

    /** Relatie tot kind, code list 41 of the OSO gegevensset: 1 vader, 2 moeder, 3 voogd, … 9. */
    public static final int HOOGSTE_RELATIE = 9;

    /** Where a carer lives. */
    public enum Adreskeuze {
        KIND,
        EIGEN,
        GEHEIM;

        /** The code in the database and in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Adreskeuze ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}

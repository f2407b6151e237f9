package nl.hulproute.school.importeren;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file that was uploaded, and how far it is: being read, compared, shown, applied.
 *
 * @param grootte in bytes; null when nobody said it
 * @param nummers how many numbers of persons were passed over
 * @param anderen how many of the staff have a task without an account
 * @param uitschrijvenPer who left is marked as of this day; null: not
 * @param melding the key of what there is to say about it; empty when nothing
 */
record Inlezing(
        UUID id,
        Stand stand,
        UUID door,
        String doorNaam,
        Instant begonnen,
        Instant bijgewerkt,
        @Nullable Long grootte,
        long gelezen,
        int leerlingen,
        Edexml.Kop kop,
        int nummers,
        int anderen,
        @Nullable LocalDate uitschrijvenPer,
        String melding,
        Uitkomst uitkomst) {

    /** After so long without a sign of life, whoever worked on it is gone. */
    static final Duration STIL = Duration.ofMinutes(2);

    enum Stand {
        LEZEN,
        VERGELIJKEN,
        VOORBEELD,
        TOEPASSEN,
        TOEGEPAST
    }

    /** What applying did; zero of each as long as it was not. */
    record Uitkomst(
            int nieuw,
            int gewijzigd,
            int terug,
            int uitgeschreven,
            int groepen,
            int loopbanen,
            int uitgenodigd) {

        static final Uitkomst GEEN = new Uitkomst(0, 0, 0, 0, 0, 0, 0);

        public boolean niets() {
            return equals(GEEN);
        }
    }

    public boolean bezig() {
        return stand == Stand.LEZEN || stand == Stand.VERGELIJKEN || stand == Stand.TOEPASSEN;
    }

    public boolean voorbeeld() {
        return stand == Stand.VOORBEELD;
    }

    public boolean toegepast() {
        return stand == Stand.TOEGEPAST;
    }

    /** Reading stopped halfway, by a connection that broke or a program that ended. */
    boolean afgebroken(Instant nu) {
        return (stand == Stand.LEZEN || stand == Stand.VERGELIJKEN)
                && bijgewerkt.plus(STIL).isBefore(nu);
    }

    /** How far reading is, of a hundred; null when that cannot be told. */
    public @Nullable Integer deel() {
        return stand != Stand.LEZEN || grootte == null || grootte == 0
                ? null
                : (int) Math.min(100, 100 * gelezen / grootte);
    }
}

package nl.hulproute.school.opp;

import nl.hulproute.school.leerling.Leerling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A subject of the pupil's file that has something to say about the beginsituatie: it stands beside
 * the question, to take over or to mend where it comes from.
 */
public interface Beginsituatiebron {

    /** What there is, newest first; called within a transaction that reads. */
    List<Bronregel> regels(Leerling leerling);

    /**
     * @param veld the question of part {@link Oppveld.Deel#BEGINSITUATIE} that it helps to answer
     * @param naam what it is and of whom, as the user knows it: "Notitie van Ingrid Bakker"
     * @param tekst what is taken over
     * @param adres the page where it is mended
     */
    record Bronregel(
            Oppveld veld, UUID id, String naam, LocalDate datum, String tekst, String adres) {}
}

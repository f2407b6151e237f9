package nl.hulproute.school.opp;

import java.util.List;

/** A part of a version as one reads it: its title and its questions with their answers. */
public record Oppdeel(String titel, List<Oppantwoord> antwoorden) {

    public Oppdeel {
        antwoorden = List.copyOf(antwoorden);
    }

    /**
     * @param veld the code of the field, as {@code beginsituatie.interventies}
     */
    public record Oppantwoord(String veld, String vraag, String antwoord) {}
}

package nl.hulproute.school.overzicht;

import java.util.List;
import java.util.UUID;

/**
 * What can be chosen for an overview of this pupil.
 *
 * @param varianten codes; the label is the message {@code overzicht.<soort>.variant.<code>}
 * @param onderdelen what can go in, newest first
 * @param meerdere whether more than one of them may be chosen
 */
public record Overzichtkeuzes(
        List<String> varianten, List<Onderdeelkeuze> onderdelen, boolean meerdere) {

    public static final Overzichtkeuzes GEEN = new Overzichtkeuzes(List.of(), List.of(), false);

    public Overzichtkeuzes {
        varianten = List.copyOf(varianten);
        onderdelen = List.copyOf(onderdelen);
    }

    /** A plan, a list, a version: its name as the user knows it. */
    public record Onderdeelkeuze(UUID id, String naam, boolean standaard) {}
}

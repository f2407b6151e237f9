package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which test, when, and what came out.
 *
 * @param vak what it is about when {@code leergebied} does not say it
 * @param toetscode the eldtoetscode: how student systems name the test to each other
 * @param onderdeel the code of a part of the test; empty for the whole
 * @param jaargroep OSO code list 13; may be empty
 * @param dl months of education since the start of group 3, ten in a school year
 */
record Toetsgegevens(
        Leergebied leergebied,
        String vak,
        String toetscode,
        String toetsnaam,
        String toetsversie,
        String onderdeel,
        String onderdeelnaam,
        LocalDate afnamedatum,
        String jaargroep,
        @Nullable Integer dl,
        Resultaat resultaat,
        String opmerking) {

    /** As people call it: its name, else its code, with the part it is of. */
    public String naam() {
        String heel = toetsnaam.isEmpty() ? toetscode : toetsnaam;
        String deel = onderdeelnaam.isEmpty() ? onderdeel : onderdeelnaam;
        return deel.isEmpty() ? heel : heel + ": " + deel;
    }
}

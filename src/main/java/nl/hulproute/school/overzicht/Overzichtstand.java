package nl.hulproute.school.overzicht;

import java.util.List;

/** Whether an overview of this pupil can be made now. */
public sealed interface Overzichtstand {

    /** It can, and so it is made when nobody chooses anything (<em>Alles verzamelen</em>). */
    record Klaar(Overzichtopties standaard) implements Overzichtstand {}

    /**
     * It cannot yet: the message that says what is missing, the message of the button that mends
     * it, and the page where that is.
     */
    record Ontbreekt(String sleutel, List<Object> argumenten, String knop, String adres)
            implements Overzichtstand {

        public Ontbreekt {
            argumenten = List.copyOf(argumenten);
        }
    }
}

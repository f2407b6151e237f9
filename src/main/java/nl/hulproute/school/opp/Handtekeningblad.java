package nl.hulproute.school.opp;

import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.overzicht.Bronversie;

import java.util.List;
import java.util.Optional;

/** The last page of the ontwikkelingsperspectief: who signed this version, and what was said. */
public interface Handtekeningblad {

    /**
     * What stands on it.
     *
     * @param beeld what the fragment {@code pdf/ouders/blad} shows
     * @param bronnen what it was made of
     */
    record Inhoud(Object beeld, List<Bronversie> bronnen) {

        public Inhoud {
            bronnen = List.copyOf(bronnen);
        }
    }

    /** Nothing while nobody signed, here or on paper. */
    Optional<Inhoud> van(Leerling leerling, Oppversie versie);
}

package nl.hulproute.school.opp;

import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.overzicht.Bronversie;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last page of the ontwikkelingsperspectief: who signed this version, and what was said. */
public interface Handtekeningblad {

    /**
     * What stands on it.
     *
     * @param model what the fragment {@code pdf/ouders/blad} shows
     * @param bronnen what it was made of
     */
    record Inhoud(Map<String, Object> model, List<Bronversie> bronnen) {

        public Inhoud {
            model = Map.copyOf(model);
            bronnen = List.copyOf(bronnen);
        }
    }

    /** Nothing while nobody signed, here or on paper, and nobody said why it goes without. */
    Optional<Inhoud> van(Leerling leerling, Oppversie versie);
}

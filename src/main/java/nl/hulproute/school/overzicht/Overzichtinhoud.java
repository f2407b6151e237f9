package nl.hulproute.school.overzicht;

import java.util.List;
import java.util.Map;

/**
 * What goes on the paper: a template below {@code templates/pdf}, its model, and what it was made
 * of. The frame adds {@code leerling}, {@code school}, {@code briefhoofd}, {@code logo} and {@code
 * vandaag} to the model.
 *
 * @param titel the message that is the title of the paper, without arguments
 * @param bronnen everything that, changed, makes the paper outdated
 */
public record Overzichtinhoud(
        String sjabloon, String titel, Map<String, Object> model, List<Bronversie> bronnen) {

    public Overzichtinhoud {
        model = Map.copyOf(model);
        bronnen = List.copyOf(bronnen);
    }
}

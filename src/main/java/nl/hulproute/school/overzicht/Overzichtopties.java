package nl.hulproute.school.overzicht;

import java.util.List;
import java.util.UUID;

/**
 * What the user chose for an overview.
 *
 * @param variant one of {@link Overzichtkeuzes#varianten()}; empty when there is nothing to choose
 * @param onderdelen the chosen plans, the chosen list and such, in the order of the page
 * @param logo whether the logo of the school stands at its head (<em>Toon logo</em>)
 */
public record Overzichtopties(String variant, List<UUID> onderdelen, boolean logo) {

    public Overzichtopties {
        onderdelen = List.copyOf(onderdelen);
    }
}

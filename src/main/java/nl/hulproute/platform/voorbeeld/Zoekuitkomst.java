package nl.hulproute.platform.voorbeeld;

import java.util.List;

/**
 * What was found of some words in a PDF.
 *
 * @param tekst whether the document has any text: of a scan without it nothing can be found
 * @param meer whether there are more places than these
 */
public record Zoekuitkomst(List<Treffer> treffers, boolean tekst, boolean meer) {

    public Zoekuitkomst {
        treffers = List.copyOf(treffers);
    }
}

package nl.hulproute.swv.lezen;

import nl.hulproute.platform.voorbeeld.Boek;
import nl.hulproute.platform.voorbeeld.Vak;
import nl.hulproute.platform.voorbeeld.Zoekuitkomst;
import nl.hulproute.swv.dossier.Dossierdocument;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A document that lies open at a page.
 *
 * @param boek null: it does not let itself be read here
 * @param kwarten how far this reader turned it
 * @param vakken where the sought words stand on this page
 */
record Lezing(
        Dossierdocument document,
        @Nullable Boek boek,
        int pagina,
        int kwarten,
        String gezocht,
        @Nullable Zoekuitkomst gevonden,
        List<Vak> vakken) {

    Lezing {
        vakken = List.copyOf(vakken);
    }

    /** The page as it lies before the reader. */
    public Boek.Blad blad() {
        return ligt().draai(kwarten);
    }

    /** The page as the document says. */
    public Boek.Blad ligt() {
        return boek == null ? new Boek.Blad(595, 842) : boek.blad(pagina);
    }

    /** What brings places on the page as it is to where it was turned, for a drawing over it. */
    public String draaiing() {
        var blad = ligt();
        return switch (kwarten) {
            case 1 -> "translate(%d 0) rotate(90)".formatted(blad.hoog());
            case 2 -> "translate(%d %d) rotate(180)".formatted(blad.breed(), blad.hoog());
            case 3 -> "translate(0 %d) rotate(270)".formatted(blad.breed());
            default -> "rotate(0)";
        };
    }
}

package nl.hulproute.platform.voorbeeld;

import java.util.List;

/** A PDF as a reader meets it: how many pages, and how large each is. */
public record Boek(List<Blad> bladen) {

    public Boek {
        bladen = List.copyOf(bladen);
    }

    public int aantal() {
        return bladen.size();
    }

    /** The page with this number, from 1 on; outside the document the nearest one. */
    public int binnen(int nummer) {
        return Math.max(1, Math.min(nummer, aantal()));
    }

    public Blad blad(int nummer) {
        return bladen.get(nummer - 1);
    }

    /** The measures of a page as it is shown, in points. */
    public record Blad(int breed, int hoog) {

        /** The same, after some quarter turns. */
        public Blad draai(int kwarten) {
            return kwarten % 2 == 0 ? this : new Blad(hoog, breed);
        }
    }
}

package nl.hulproute.school.map;

import java.util.Optional;

/** What became of a file that was offered to the map. */
public sealed interface Toevoeging {

    /**
     * It is in the map.
     *
     * @param gevraagd the name it came with; when the bytes are not what that says, the document
     *     has another ending behind it
     * @param dubbel another document in this map with the same content
     */
    record Toegevoegd(
            Document document, String gevraagd, Bewerking bewerking, Optional<Document> dubbel)
            implements Toevoeging {

        /** Whether the name got the ending of another kind of file. */
        boolean isHernoemd() {
            return !document.bestandsnaam().equals(gevraagd)
                    && document.bestandsnaam().startsWith(gevraagd);
        }
    }

    /** It is not, for the reason that this message tells. */
    record Geweigerd(String sleutel, String bestandsnaam, long maximum) implements Toevoeging {}

    /** What was done to a file before it was kept. */
    enum Bewerking {
        GEEN,

        /** A photo, written anew without what it said of itself. */
        GESCHOOND,

        /** Photos that became one PDF. */
        SAMENGEVOEGD
    }
}

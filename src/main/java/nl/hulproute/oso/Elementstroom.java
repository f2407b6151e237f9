package nl.hulproute.oso;

import java.util.Map;

/**
 * Hears a dossier element by element, in the order of the document. Names and attributes of another
 * namespace have that in braces before them; the value of xsi:type as well.
 */
interface Elementstroom {

    void open(String naam, Map<String, String> attributen, int regelnummer);

    /** A piece of the value of the element that is open. */
    void tekst(char[] tekens, int van, int aantal);

    default void tekst(String tekst) {
        tekst(tekst.toCharArray(), 0, tekst.length());
    }

    /** A comment or processing instruction: what follows is another piece of text to the rules. */
    void onderbreek();

    /** The content of this document cannot be unpacked; the sentence goes on from its name. */
    void beschadigd(String wat);

    void sluit();
}

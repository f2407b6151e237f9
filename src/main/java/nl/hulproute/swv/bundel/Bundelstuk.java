package nl.hulproute.swv.bundel;

import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.swv.dossier.Dossierdocument;

/**
 * A document in its place in the bundel.
 *
 * @param bestand what it is called among the others
 */
record Bundelstuk(int nummer, String bestand, Dossierdocument document, Keuring keuring) {

    public boolean mee() {
        return keuring.vrij();
    }

    /** The text that says why it is left out. */
    public String weg() {
        return keuring.besmet() ? "bundel.weg.besmet" : "bundel.weg.wacht";
    }
}

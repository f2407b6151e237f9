package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;

/** The checked dossier XML (sent form) of a hulpvraag, in the receiving part's Opslag. */
public interface Dossierinhoud {

    Sha256 sha256();

    /** Opens the XML; the caller closes it. */
    InputStream open() throws IOException;
}

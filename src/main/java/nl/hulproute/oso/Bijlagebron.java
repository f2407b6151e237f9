package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;

/** Where the writer of the complete form gets the contents from. */
@FunctionalInterface
public interface Bijlagebron {
    InputStream open(Sha256 sha256) throws IOException;
}

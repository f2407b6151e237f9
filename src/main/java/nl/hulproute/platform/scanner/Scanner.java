package nl.hulproute.platform.scanner;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses in a content. Whoever cannot say so never calls a content clean. */
public interface Scanner {

    /**
     * What the scanner says of these bytes; the caller closes the source.
     *
     * @throws IOException when the source itself fails
     */
    Uitslag scan(InputStream bron) throws IOException;

    /** How the scanner is doing at this moment; asks it. */
    Stand stand();

    /** Where the scanner is, whether it answers, and what it says of itself. */
    record Stand(String adres, boolean bereikbaar, String versie) {}
}

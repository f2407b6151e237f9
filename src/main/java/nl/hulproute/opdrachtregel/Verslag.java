package nl.hulproute.opdrachtregel;

import nl.hulproute.opdrachtregel.ControleerDossier.Oordeel;

import java.io.IOException;

/** Writes what is found, file after file. */
interface Verslag extends AutoCloseable {

    void meld(Oordeel oordeel) throws IOException;

    @Override
    void close() throws IOException;
}

package nl.hulproute.opdrachtregel;

/** Writes what is found, receipt after receipt. */
interface Bewijsverslag extends AutoCloseable {

    void meld(Bewijsoordeel oordeel);

    @Override
    void close();
}

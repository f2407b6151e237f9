package nl.hulproute.proef.lot;

/** The power fails here. An error, so that no handler of failures sees it as one of its own. */
public final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    public Crash(String waar) {
        super(waar, null, false, false);
    }
}

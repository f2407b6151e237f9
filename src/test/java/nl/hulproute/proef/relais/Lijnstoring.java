package nl.hulproute.proef.relais;

/**
 * What goes wrong on the line. In the handshake, the headers and a body it strikes the record of
 * the sender that holds that byte; with the receipt under way, the record that comes back. Before
 * and after the commit nothing passes, for the receiver is at work: it waits until the fault has
 * struck.
 */
public enum Lijnstoring {
    /**
     * Both sides get a reset, and the port is shut until one more try has found it so. What was
     * under way is lost.
     */
    WEIGERING("refuse"),

    /** Both sides see the end of the stream at that byte. */
    BREUK("cut"),

    /** What follows that byte, and any answer, waits for a quarter of a second. */
    VERTRAGING("delay"),

    /** From there on both ways are narrow: 8 kB a millisecond. */
    VERNAUWING("throttle"),

    /**
     * The receiver sees the end of the stream and may still answer; after the commit it is the
     * sender that sees the end, with the receipt under way in the middle of it.
     */
    HALVE_SLUITING("half-close"),

    /**
     * One bit of that byte is turned. Before and after the commit the sender gets a record that no
     * key opens, and gives up before the receiver goes on.
     */
    VERMINKING("corrupt a byte"),

    /** The request arrives whole, its answer does not; of a receipt half arrives. */
    STILTE("swallow the answer"),

    /**
     * In the handshake, the headers and at 1 % the record comes twice, which TLS refuses; so does
     * the receipt. At 50, 99 and 100 % and after the commit another node delivers the whole message
     * while this one is held; before the commit the other one has to wait for the first.
     */
    VERDUBBELING("send twice");

    private final String naam;

    Lijnstoring(String naam) {
        this.naam = naam;
    }

    @Override
    public String toString() {
        return naam;
    }
}

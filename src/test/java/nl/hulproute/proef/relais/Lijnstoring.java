package nl.hulproute.proef.relais;

/** What goes wrong on the line. */
public enum Lijnstoring {
    WEIGERING("refuse"),
    BREUK("cut"),
    VERTRAGING("delay"),
    VERNAUWING("throttle"),
    HALVE_SLUITING("half-close"),
    VERMINKING("corrupt a byte"),
    STILTE("swallow the answer"),
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

package nl.hulproute.platform.post;

import java.io.Serial;

/** A mail that did not leave, told without the address: what fails stands in the log. */
final class Nietverstuurd extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final boolean voorgoed;

    /**
     * @param voorgoed whether trying again is of no use: the address is none, or is not known there
     */
    Nietverstuurd(String waarom, boolean voorgoed) {
        super(waarom);
        this.voorgoed = voorgoed;
    }

    boolean voorgoed() {
        return voorgoed;
    }
}

package nl.hulproute.platform.opslag;

import java.io.IOException;

/** A content held more bytes than the caller allows; nothing of it was kept. */
public class TeGroot extends IOException {

    private static final long serialVersionUID = 1L;

    private final long maximum;

    public TeGroot(long maximum) {
        super("more than " + maximum + " bytes");
        this.maximum = maximum;
    }

    public long maximum() {
        return maximum;
    }
}

package nl.hulproute.platform.opslag;

import java.io.IOException;

/** A content was not continued where it had broken off; {@link #bewaard} bytes of it are kept. */
public class AnderBegin extends IOException {

    private static final long serialVersionUID = 1L;

    private final long bewaard;

    public AnderBegin(long bewaard) {
        super("goes on at " + bewaard);
        this.bewaard = bewaard;
    }

    public long bewaard() {
        return bewaard;
    }
}

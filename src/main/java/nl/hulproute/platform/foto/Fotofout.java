package nl.hulproute.platform.foto;

import java.io.IOException;

/** A photo that cannot be taken in; nothing of it was kept. */
public class Fotofout extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reden reden;
    private final int nummer;

    /** Why, as far as its owner can do something about it. */
    public enum Reden {
        /** More points than may be unpacked, or more bytes than may be stored. */
        TE_GROOT,
        ONLEESBAAR,

        /** The file ends before the photo does: what is missing would be grey. */
        AFGEBROKEN,

        /** A photo of a kind that this server cannot convert. */
        HEIC
    }

    public Fotofout(Reden reden) {
        this(reden, 0);
    }

    private Fotofout(Reden reden, int nummer) {
        super(reden.name());
        this.reden = reden;
        this.nummer = nummer;
    }

    /** The same, of one of several photos. */
    Fotofout of(int nummer) {
        return new Fotofout(reden, nummer);
    }

    public Reden reden() {
        return reden;
    }

    /** Which of the photos it was, from 0 on. */
    public int nummer() {
        return nummer;
    }
}

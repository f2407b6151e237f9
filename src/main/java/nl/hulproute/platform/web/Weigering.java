package nl.hulproute.platform.web;

/** Ends a request of another system with this problem; never leaves the web layer. */
public final class Weigering extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Probleem probleem;

    public Weigering(Probleem probleem) {
        super(probleem.title(), null, false, false);
        this.probleem = probleem;
    }

    public Probleem probleem() {
        return probleem;
    }
}

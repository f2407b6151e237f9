package nl.hulproute.platform.post;

/** Takes mail in the caller's transaction and sends it after the commit, again until it is gone. */
public interface Postkantoor {

    void verstuur(Mail mail);
}

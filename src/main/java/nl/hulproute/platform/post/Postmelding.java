package nl.hulproute.platform.post;

/**
 * Hears which mail was given up; each who gave a mail a mark looks whether it is one of its own.
 */
public interface Postmelding {

    void opgegeven(String kenmerk);
}

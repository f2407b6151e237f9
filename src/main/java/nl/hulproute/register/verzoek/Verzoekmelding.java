package nl.hulproute.register.verzoek;

/** Who hears of a request: in the transaction that keeps or ends it. */
public interface Verzoekmelding {

    /** A new request waits for the desk. */
    void asked(Verzoek verzoek);

    /** The desk approved or refused it. */
    void handled(Verzoek verzoek);
}

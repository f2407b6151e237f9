package nl.hulproute.platform.sms;

/** The way of a text message to a telephone. */
public interface Smspoort {

    /** The gateway that these settings name. */
    static Smspoort van(Smsinstellingen instellingen) {
        return new HttpSmspoort(instellingen);
    }

    /** Whether messages can be sent: a gateway is set. */
    boolean aan();

    /**
     * Hands a message to the gateway, at once.
     *
     * @param nummer in international form, as {@code +31612345678}
     * @throws SmsMislukt when the gateway did not take it; without number and text
     */
    void stuur(String nummer, String tekst);
}

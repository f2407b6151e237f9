package nl.hulproute.platform.sms;

/** The gateway did not take a message; says why, and nothing of whom or what. */
public final class SmsMislukt extends RuntimeException {

    private static final long serialVersionUID = 1;

    SmsMislukt(String reden) {
        super(reden);
    }
}

package nl.hulproute.proef.relais;

import org.jspecify.annotations.Nullable;

/**
 * Follows how far the sender is, by the sizes of its records alone. The JDK's client puts all that
 * it encrypts for the handshake in one record, the headers of a request in one of their own, and its
 * body in the next ones; how long that body is, the receiver tells.
 */
final class Telling {

    /** An alert. */
    private static final int ALERT = 2;

    private boolean handdruk = true;
    private int records;
    private int verzoeken;
    private @Nullable Verzoek huidig;
    private long binnen;

    synchronized Plaats place(Tlsrecord bytes) {
        if (handdruk) {
            handdruk = !bytes.isEncrypted();
            return new Plaats.Handdruk(records++);
        }
        if (!bytes.isEncrypted() || bytes.text() <= ALERT) {
            return new Plaats.Overig();
        }
        var verzoek = huidig;
        if (verzoek == null || binnen >= verzoek.lengte()) {
            return new Plaats.Kop(verzoeken);
        }
        long van = binnen;
        binnen += bytes.text();
        if (binnen > verzoek.lengte()) {
            throw new IllegalStateException("more than was announced: " + verzoek);
        }
        return new Plaats.Inhoud(verzoek, van, binnen);
    }

    /** The receiver understood the headers. */
    synchronized void begins(Verzoek verzoek) {
        huidig = verzoek;
        binnen = 0;
        verzoeken++;
    }

    synchronized int verzoeken() {
        return verzoeken;
    }

    synchronized boolean handshaken() {
        return !handdruk;
    }
}

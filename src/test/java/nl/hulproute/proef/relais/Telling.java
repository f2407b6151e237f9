package nl.hulproute.proef.relais;

import org.jspecify.annotations.Nullable;

/**
 * Follows how far the sender is, by the sizes of its records alone. The JDK's client puts all that
 * it encrypts for the handshake in one record, and the headers of a request in one, perhaps with
 * the beginning of its body; how long both are, the receiver tells.
 */
final class Telling {

    /** An alert. */
    private static final int ALERT = 2;

    private boolean handdruk = true;
    private int records;
    private int verzoeken;
    private int metKop;
    private @Nullable Verzoek huidig;
    private long binnen;

    synchronized Plaats place(Tlsrecord bytes) {
        if (handdruk) {
            handdruk = !bytes.isEncrypted();
            return new Plaats.Handdruk(records++);
        }
        if (!bytes.isEncrypted()) {
            return new Plaats.Overig();
        }
        var verzoek = huidig;
        if (verzoek != null && binnen < verzoek.lengte()) {
            long van = binnen;
            binnen += bytes.text();
            return new Plaats.Inhoud(verzoek, van, binnen);
        }
        if (bytes.text() <= ALERT) {
            return new Plaats.Overig();
        }
        metKop = bytes.text();
        return new Plaats.Kop(verzoeken);
    }

    /** The receiver understood the headers. */
    synchronized void begins(Verzoek verzoek) {
        huidig = verzoek;
        binnen = metKop - verzoek.kop();
        verzoeken++;
    }

    synchronized int verzoeken() {
        return verzoeken;
    }

    synchronized boolean handshaken() {
        return !handdruk;
    }
}

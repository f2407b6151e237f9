package nl.hulproute.proef.relais;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** One way out of the relay, and what it passed. */
final class Uitgang {

    /** What a narrowed line passes at once, and how long it then rests. */
    private static final int SLOK = 8192;

    private static final Duration ADEM = Duration.ofMillis(1);

    private final Socket socket;
    private volatile boolean dicht;
    private volatile boolean smal;
    private volatile long gegaan;

    Uitgang(Socket socket) {
        this.socket = socket;
    }

    long gegaan() {
        return gegaan;
    }

    void narrow() {
        smal = true;
    }

    void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    synchronized void write(byte[] bytes, int van, int tot) throws IOException {
        if (dicht) {
            return;
        }
        int stap = smal ? SLOK : bytes.length;
        for (int plek = van; plek < tot; plek += stap) {
            socket.getOutputStream().write(bytes, plek, Math.min(stap, tot - plek));
            if (smal) {
                Relais.pause(ADEM.toNanos());
            }
        }
        gegaan += tot - van;
    }

    /** Nothing more goes out here; what is written to it is lost. */
    void end() throws IOException {
        dicht = true;
        socket.shutdownOutput();
    }

    /** Closes the socket; what is still under way is lost when it is abrupt. */
    void close(boolean abrupt) {
        dicht = true;
        try (socket) {
            if (abrupt && !socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            // what is broken already need not be closed
        }
    }
}

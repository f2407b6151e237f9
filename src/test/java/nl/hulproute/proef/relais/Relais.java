package nl.hulproute.proef.relais;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A relay on loopback in front of a TLS port, which lets one planned thing go wrong and keeps a log
 * of what happened. It has no keys: it reads the sizes of TLS records, and hears from the receiver
 * which requests began and when it commits ({@link Meekijker}).
 */
public final class Relais implements AutoCloseable {

    private static final int MEESTE_LEIDINGEN = 64;

    private final int naar;
    private final AtomicInteger nummers = new AtomicInteger();
    private final List<Leiding> leidingen = new CopyOnWriteArrayList<>();
    private final Draaiboek draaiboek = new Draaiboek(this);

    private volatile ServerSocket deur;

    private Relais(int naar, ServerSocket deur) {
        this.naar = naar;
        this.deur = deur;
    }

    /** Relays to this port of loopback. */
    public static Relais naar(int poort) throws IOException {
        var relais = new Relais(poort, bind(0));
        relais.listen(relais.deur);
        return relais;
    }

    private static ServerSocket bind(int poort) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort));
        return socket;
    }

    public int poort() {
        return deur.getLocalPort();
    }

    /** Begins a new log, and lets this go wrong. */
    public void plan(Plan wat) {
        draaiboek.begin(wat);
    }

    public List<Regel> logboek() {
        return draaiboek.regels();
    }

    /** Nobody gets in any more; who is in, stays. */
    void shut() {
        try {
            deur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isShut() {
        return deur.isClosed();
    }

    /** Lets senders in again, at the same port. */
    public void open() throws IOException {
        if (isShut()) {
            deur = bind(poort());
            listen(deur);
        }
    }

    private void listen(ServerSocket socket) {
        Thread.ofVirtual()
                .name("relais")
                .start(() -> {
                    try {
                        while (true) {
                            accept(socket.accept());
                        }
                    } catch (IOException e) {
                        // the door was shut
                    }
                });
    }

    private void accept(Socket afzender) throws IOException {
        if (leidingen.size() >= MEESTE_LEIDINGEN) {
            afzender.close();
            return;
        }
        var ontvanger = new Socket(InetAddress.getLoopbackAddress(), naar);
        afzender.setTcpNoDelay(true);
        ontvanger.setTcpNoDelay(true);
        var leiding = new Leiding(nummers.incrementAndGet(), afzender, ontvanger, draaiboek);
        leidingen.add(leiding);
        draaiboek.log(new Regel.Geopend(leiding.nummer()));
        leiding.run(() -> closed(leiding));
    }

    private void closed(Leiding leiding) {
        if (leidingen.remove(leiding)) {
            draaiboek.log(
                    new Regel.Gesloten(
                            leiding.nummer(),
                            leiding.naar(Richting.HEEN).gegaan(),
                            leiding.naar(Richting.TERUG).gegaan()));
        }
    }

    /** The receiver understood the headers of a request that came in from this port. */
    void begins(int poort, Verzoek verzoek) {
        leidingen.stream()
                .filter(leiding -> leiding.isAt(poort))
                .forEach(leiding -> {
                    draaiboek.log(new Regel.Begonnen(leiding.nummer(), verzoek));
                    leiding.begins(verzoek);
                });
    }

    void beforeCommit() {
        draaiboek.beforeCommit();
    }

    void afterCommit() {
        draaiboek.afterCommit();
    }

    /** The connection over which such a request came in last, when it is still there. */
    Optional<Leiding> carrier(Predicate<Verzoek> welk) {
        return leidingen.stream()
                .filter(leiding -> {
                    var verzoek = leiding.onderweg();
                    return verzoek != null && welk.test(verzoek);
                })
                .findFirst();
    }

    static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        draaiboek.begin(null);
        shut();
        leidingen.forEach(leiding -> leiding.close(false));
    }
}

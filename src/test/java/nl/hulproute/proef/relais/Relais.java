package nl.hulproute.proef.relais;

import nl.hulproute.proef.relais.Regel.Getroffen;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * A relay on loopback in front of a TLS port, which lets one planned thing go wrong and keeps a log
 * of what happened. It has no keys: it reads the sizes of TLS records, and hears from the receiver
 * which requests began and when it commits.
 */
public final class Relais implements AutoCloseable {

    /** What a narrowed line passes at once, and how long it then rests. */
    static final int SLOK = 4096;

    static final Duration ADEM = Duration.ofMillis(1);

    private static final int MEESTE_LEIDINGEN = 64;

    private final int naar;
    private final AtomicInteger nummers = new AtomicInteger();
    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>();
    private final AtomicReference<@Nullable Leiding> bewijs = new AtomicReference<>();
    private final List<Leiding> leidingen = new CopyOnWriteArrayList<>();
    private final Collection<Regel> logboek = new ConcurrentLinkedQueue<>();

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
        logboek.clear();
        bewijs.set(null);
        plan.set(wat);
    }

    public List<Regel> logboek() {
        return List.copyOf(logboek);
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

    /** The connections that are open now. */
    public int leidingen() {
        return leidingen.size();
    }

    private void listen(ServerSocket socket) {
        Thread.ofVirtual().name("relais").start(() -> {
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
        var leiding = new Leiding(nummers.incrementAndGet(), afzender, ontvanger, this);
        leidingen.add(leiding);
        logboek.add(new Regel.Geopend(leiding.nummer()));
        leiding.run();
    }

    void closed(Leiding leiding) {
        if (leidingen.remove(leiding)) {
            logboek.add(new Regel.Gesloten(leiding.nummer(), leiding.heen(), leiding.terug()));
        }
    }

    /** The receiver understood the headers of a request that came in from this port. */
    public void begins(int poort, Verzoek verzoek) {
        leidingen.stream().filter(leiding -> leiding.isAt(poort)).forEach(leiding -> {
            logboek.add(new Regel.Begonnen(leiding.nummer(), verzoek));
            leiding.begins(verzoek);
        });
    }

    /** The receiver is about to commit the message; it goes on when this returns. */
    public void beforeCommit() {
        strike(Fase.VOOR_COMMIT, Richting.HEEN);
    }

    /** The receiver has committed the message, and has not answered yet. */
    public void afterCommit() {
        var wat = plan.get();
        if (wat != null && wat.fase() == Fase.BEWIJS_ONDERWEG) {
            bewijs.set(carrier(wat));
        }
        strike(Fase.NA_COMMIT, Richting.TERUG);
    }

    private void strike(Fase fase, Richting richting) {
        var wat = plan.get();
        if (wat == null || wat.fase() != fase || !plan.compareAndSet(wat, null)) {
            return;
        }
        var leiding = carrier(wat);
        log(wat, leiding, richting, 0);
        try {
            new Ingreep(this, wat, leiding).strike(richting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Leiding carrier(Plan wat) {
        return leidingen.stream()
                .filter(leiding -> isCarrier(wat, leiding))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no connection carries it"));
    }

    private static boolean isCarrier(Plan wat, Leiding leiding) {
        var verzoek = leiding.onderweg();
        return verzoek != null && wat.envelop().test(verzoek);
    }

    /** Whether it goes wrong with this record of the sender; then it has been dealt with. */
    boolean strikes(Leiding leiding, Plaats plaats, Tlsrecord bytes) throws IOException {
        var wat = plan.get();
        int splits = wat == null ? -1 : wat.splits(plaats, bytes);
        if (wat == null || splits < 0 || !plan.compareAndSet(wat, null)) {
            return false;
        }
        long inhoud =
                plaats instanceof Plaats.Inhoud(Verzoek ignored, long van, long tot)
                        ? Math.min(tot, van + splits - Tlsrecord.place(0))
                        : 0;
        log(wat, leiding, Richting.HEEN, inhoud);
        new Ingreep(this, wat, leiding).strike(Richting.HEEN, bytes.bytes(), splits);
        return true;
    }

    /** The same for a record that comes back: the first after the commit holds the receipt. */
    boolean strikes(Leiding leiding, Tlsrecord bytes) throws IOException {
        var wat = plan.get();
        if (wat == null
                || leiding != bewijs.get()
                || !bytes.isEncrypted()
                || !plan.compareAndSet(wat, null)) {
            return false;
        }
        log(wat, leiding, Richting.TERUG, 0);
        new Ingreep(this, wat, leiding)
                .strike(Richting.TERUG, bytes.bytes(), bytes.bytes().length / 2);
        return true;
    }

    private void log(Plan wat, Leiding leiding, Richting richting, long inhoud) {
        logboek.add(
                new Getroffen(
                        leiding.nummer(),
                        wat.storing(),
                        wat.fase(),
                        richting,
                        leiding.telling().handshaken(),
                        leiding.telling().verzoeken(),
                        leiding.onderweg(),
                        inhoud,
                        ask(wat.vastgelegd()),
                        leiding.heen(),
                        leiding.terug()));
    }

    /** On a thread of its own, outside the transaction that may be open on this one. */
    private static boolean ask(BooleanSupplier vraag) {
        return CompletableFuture.supplyAsync(
                        vraag::getAsBoolean, werk -> Thread.ofVirtual().start(werk))
                .join();
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
        plan.set(null);
        shut();
        leidingen.forEach(Leiding::close);
    }
}

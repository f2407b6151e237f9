package nl.hulproute.proef.relais;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One connection through the relay: what the sender writes and what comes back, record by record.
 */
final class Leiding {

    private static final Duration GEDULD = Duration.ofSeconds(10);

    private final int nummer;
    private final Socket afzender;
    private final Socket ontvanger;
    private final Draaiboek draaiboek;
    private final Uitgang heen;
    private final Uitgang terug;
    private final Telling telling = new Telling();
    private final BlockingQueue<Verzoek> begonnen = new LinkedBlockingQueue<>();
    private final CountDownLatch heenKlaar = new CountDownLatch(1);
    private final CountDownLatch terugKlaar = new CountDownLatch(1);

    /** Held by whoever keeps the answer from passing. */
    private final ReentrantLock antwoord = new ReentrantLock();

    private volatile boolean stil;
    private volatile long vastTot = System.nanoTime();
    private volatile @Nullable Verzoek onderweg;

    Leiding(int nummer, Socket afzender, Socket ontvanger, Draaiboek draaiboek) {
        this.nummer = nummer;
        this.afzender = afzender;
        this.ontvanger = ontvanger;
        this.draaiboek = draaiboek;
        this.heen = new Uitgang(ontvanger);
        this.terug = new Uitgang(afzender);
    }

    /** Passes on both ways, until both are done. */
    void run(Runnable klaar) {
        Thread.ofVirtual().name("relais-terug-" + nummer).start(this::back);
        Thread.ofVirtual()
                .name("relais-heen-" + nummer)
                .start(() -> {
                    there();
                    awaitReceiverGone();
                    close(false);
                    klaar.run();
                });
    }

    int nummer() {
        return nummer;
    }

    /** Whether the receiver sees this connection at this port. */
    boolean isAt(int poort) {
        return ontvanger.getLocalPort() == poort;
    }

    Telling telling() {
        return telling;
    }

    /** The last request that the receiver understood. */
    @Nullable Verzoek onderweg() {
        return onderweg;
    }

    Uitgang naar(Richting richting) {
        return richting == Richting.HEEN ? heen : terug;
    }

    void begins(Verzoek verzoek) {
        onderweg = verzoek;
        begonnen.add(verzoek);
    }

    private void there() {
        try {
            for (var bytes = Tlsrecord.read(afzender.getInputStream());
                    bytes.isPresent();
                    bytes = Tlsrecord.read(afzender.getInputStream())) {
                pass(bytes.get());
            }
            heen.end();
        } catch (IOException e) {
            close(false);
        } finally {
            heenKlaar.countDown();
        }
    }

    private void awaitReceiverGone() {
        try {
            terugKlaar.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Tlsrecord bytes) throws IOException {
        Plaats plaats = telling.place(bytes);
        if (!draaiboek.strikes(this, plaats, bytes)) {
            heen.write(bytes.bytes());
        }
        if (plaats instanceof Plaats.Kop) {
            awaitReceiver();
        }
    }

    /** What follows the headers is only understood once the receiver has told what they say. */
    private void awaitReceiver() {
        try {
            Verzoek verzoek = null;
            long tot = System.nanoTime() + GEDULD.toNanos();
            while (verzoek == null && terugKlaar.getCount() > 0 && System.nanoTime() < tot) {
                verzoek = begonnen.poll(20, TimeUnit.MILLISECONDS);
            }
            if (verzoek != null) {
                telling.begins(verzoek);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void back() {
        try {
            for (var bytes = Tlsrecord.read(ontvanger.getInputStream());
                    bytes.isPresent();
                    bytes = Tlsrecord.read(ontvanger.getInputStream())) {
                if (!draaiboek.strikes(this, bytes.get())) {
                    answer(bytes.get());
                }
            }
            if (!stil) {
                terug.end();
            }
        } catch (IOException e) {
            close(false);
        } finally {
            terugKlaar.countDown();
        }
    }

    private void answer(Tlsrecord bytes) throws IOException {
        antwoord.lock();
        try {
            Relais.pause(vastTot - System.nanoTime());
            if (!stil) {
                terug.write(bytes.bytes());
            }
        } finally {
            antwoord.unlock();
        }
    }

    /** Answers pass no more. */
    void silence() {
        stil = true;
    }

    /** Answers do not pass before this time is over. */
    void hold(Duration duur) {
        vastTot = System.nanoTime() + duur.toNanos();
    }

    /** Answers do not pass while this is going on. */
    void whileHeld(Ingreep.Werk werk) throws IOException {
        antwoord.lock();
        try {
            werk.doe();
        } finally {
            antwoord.unlock();
        }
    }

    void narrow() {
        heen.narrow();
        terug.narrow();
    }

    /** Waits until the sender has given up. */
    void awaitSender() {
        try {
            heenKlaar.await(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it on both sides; abruptly, nothing of what is still under way arrives. */
    void close(boolean abrupt) {
        heen.close(abrupt);
        terug.close(abrupt);
    }
}

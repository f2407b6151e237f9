package nl.hulproute.proef.relais;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** One connection through the relay: what the sender writes and what comes back, record by record. */
final class Leiding {

    private static final Duration GEDULD = Duration.ofSeconds(10);

    private final int nummer;
    private final Socket afzender;
    private final Socket ontvanger;
    private final Relais relais;
    private final Telling telling = new Telling();
    private final BlockingQueue<Verzoek> begonnen = new LinkedBlockingQueue<>();
    private final CountDownLatch heenKlaar = new CountDownLatch(1);
    private final CountDownLatch terugKlaar = new CountDownLatch(1);
    private final AtomicLong heen = new AtomicLong();
    private final AtomicLong terug = new AtomicLong();

    /** Held by whoever keeps the answer from passing. */
    final ReentrantLock antwoord = new ReentrantLock();

    /** Answers pass no more, or slowly, or not before this moment. */
    volatile boolean stil;

    volatile boolean smal;
    volatile long vastTot = System.nanoTime();

    private volatile boolean heenDicht;
    private volatile boolean terugDicht;
    private volatile @Nullable Verzoek onderweg;

    Leiding(int nummer, Socket afzender, Socket ontvanger, Relais relais) {
        this.nummer = nummer;
        this.afzender = afzender;
        this.ontvanger = ontvanger;
        this.relais = relais;
    }

    void run() {
        Thread.ofVirtual().name("relais-heen-" + nummer).start(this::there);
        Thread.ofVirtual().name("relais-terug-" + nummer).start(this::back);
    }

    /** Whether the receiver sees this connection at this port. */
    boolean isAt(int poort) {
        return ontvanger.getLocalPort() == poort;
    }

    int nummer() {
        return nummer;
    }

    Telling telling() {
        return telling;
    }

    @Nullable Verzoek onderweg() {
        return onderweg;
    }

    long heen() {
        return heen.get();
    }

    long terug() {
        return terug.get();
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
                Plaats plaats = telling.place(bytes.get());
                if (!relais.strikes(this, plaats, bytes.get())) {
                    write(Richting.HEEN, bytes.get().bytes());
                }
                if (plaats instanceof Plaats.Kop) {
                    awaitReceiver();
                }
            }
            end(Richting.HEEN);
        } catch (IOException e) {
            close();
        } finally {
            heenKlaar.countDown();
            closeWhenDone(terugKlaar);
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
                if (!relais.strikes(this, bytes.get())) {
                    answer(bytes.get());
                }
            }
            if (!stil) {
                end(Richting.TERUG);
            }
        } catch (IOException e) {
            close();
        } finally {
            terugKlaar.countDown();
            closeWhenDone(heenKlaar);
        }
    }

    private void answer(Tlsrecord bytes) throws IOException {
        antwoord.lock();
        try {
            Relais.pause(vastTot - System.nanoTime());
            if (!stil) {
                write(Richting.TERUG, bytes.bytes());
            }
        } finally {
            antwoord.unlock();
        }
    }

    void write(Richting richting, byte[] bytes) throws IOException {
        write(richting, bytes, 0, bytes.length);
    }

    void write(Richting richting, byte[] bytes, int van, int tot) throws IOException {
        boolean naarOntvanger = richting == Richting.HEEN;
        if (naarOntvanger ? heenDicht : terugDicht) {
            return;
        }
        OutputStream uit = (naarOntvanger ? ontvanger : afzender).getOutputStream();
        int stap = smal ? Relais.SLOK : bytes.length;
        for (int plek = van; plek < tot; plek += stap) {
            uit.write(bytes, plek, Math.min(stap, tot - plek));
            if (smal) {
                Relais.pause(Relais.ADEM.toNanos());
            }
        }
        (naarOntvanger ? heen : terug).addAndGet(tot - van);
    }

    /** Nothing more goes this way; the other way stays open. */
    void end(Richting richting) throws IOException {
        if (richting == Richting.HEEN) {
            heenDicht = true;
            ontvanger.shutdownOutput();
        } else {
            terugDicht = true;
            afzender.shutdownOutput();
        }
    }

    /** Waits until the sender has given up. */
    void awaitSender() {
        try {
            heenKlaar.await(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Both sides learn that it is over, and nothing of what is still under way arrives. */
    void reset() {
        try {
            afzender.setSoLinger(true, 0);
            ontvanger.setSoLinger(true, 0);
        } catch (IOException e) {
            // closed already
        }
        close();
    }

    void close() {
        try (afzender;
                ontvanger) {
            heenDicht = true;
            terugDicht = true;
        } catch (IOException e) {
            // what is broken already need not be closed
        }
    }

    private void closeWhenDone(CountDownLatch andere) {
        if (andere.getCount() == 0) {
            close();
            relais.closed(this);
        }
    }
}

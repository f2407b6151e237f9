package nl.hulproute;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A process in which as many virtual threads as it has cores load a class and wait for a lock,
 * while who has that lock has to be carried again to let it go.
 */
final class Draagproef {

    private static final Object SLOT = new Object();

    private Draagproef() {}

    static void main(String[] zonder) throws InterruptedException {
        if (zonder.length == 0) {
            Dragers.makeRoom();
        }
        System.out.println("begonnen");
        var bezet = new CountDownLatch(1);
        var houder = Thread.ofVirtual().start(() -> hold(bezet));
        bezet.await();
        var laders =
                List.of(
                        Thread.ofVirtual().start(() -> Een.load()),
                        Thread.ofVirtual().start(() -> Twee.load()));
        houder.join();
        for (Thread lader : laders) {
            lader.join();
        }
    }

    private static void hold(CountDownLatch bezet) {
        synchronized (SLOT) {
            bezet.countDown();
            try {
                Thread.sleep(Duration.ofMillis(500));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Een {
        static {
            await();
        }

        static void load() {}
    }

    private static final class Twee {
        static {
            await();
        }

        static void load() {}
    }

    private static void await() {
        synchronized (SLOT) {
            SLOT.notifyAll();
        }
    }
}

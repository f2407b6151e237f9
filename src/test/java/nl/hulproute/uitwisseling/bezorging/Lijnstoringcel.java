package nl.hulproute.uitwisseling.bezorging;

import static org.awaitility.Awaitility.await;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.relais.Fase;
import nl.hulproute.proef.relais.Lijnstoring;
import nl.hulproute.proef.relais.Plan;
import nl.hulproute.proef.relais.Relais;

import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Delivers one hulpvraag through a relay on which something goes wrong. */
final class Lijnstoringcel implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(10);

    /** When an answer is swallowed, nothing but the time tells the sender. */
    private static final Duration BIJ_STILTE = Duration.ofMillis(1200);

    private final ApplicationContext context;
    private final Relais relais;
    private final Proefzending zending;
    private final Lijnstoring storing;
    private final Relaispost post;
    private volatile CompletableFuture<Void> tweede = CompletableFuture.completedFuture(null);

    Lijnstoringcel(
            ApplicationContext context, Relais relais, Proefzending zending, Lijnstoring storing) {
        this.context = context;
        this.relais = relais;
        this.zending = zending;
        this.storing = storing;
        this.post = post(storing == Lijnstoring.STILTE ? BIJ_STILTE : GEDULD);
    }

    private Relaispost post(Duration geduld) {
        return new Relaispost(context, relais.poort(), zending.bericht(), geduld);
    }

    Plan plan(Fase fase, Sha256 inhoud) {
        return new Plan(
                storing,
                fase,
                verzoek -> verzoek.is("PUT", "/inhoud/" + inhoud),
                verzoek -> verzoek.is("PUT", "/hulpvragen/" + zending.bericht().id()),
                () -> !zending.dossiernummers().isEmpty(),
                () -> deliverAgain(fase));
    }

    /** Tries until the outcome is certain, and says how often that was. */
    int deliver(int meeste) throws IOException {
        var opdracht = zending.opdracht();
        for (int poging = 1; poging <= meeste; poging++) {
            boolean dicht = relais.isShut();
            post.deliver(opdracht);
            if (!zending.isOpen()) {
                tweede.join();
                return poging;
            }
            if (dicht) {
                relais.open();
            }
        }
        throw new AssertionError("not delivered: " + relais.logboek());
    }

    /** Another node delivers the same; before the commit it has to wait for the first one. */
    private void deliverAgain(Fase fase) {
        tweede = CompletableFuture.runAsync(this::deliverOnce, Lijnstoringcel::start);
        if (fase == Fase.VOOR_COMMIT) {
            await("the second waits for the first").until(this::isSecondWaiting);
        } else {
            tweede.join();
        }
    }

    private void deliverOnce() {
        try (var andere = post(GEDULD)) {
            andere.deliver(zending.opdracht());
        }
    }

    private boolean isSecondWaiting() {
        return CompletableFuture.supplyAsync(zending::isSomebodyWaiting, Lijnstoringcel::start)
                .join();
    }

    /** On a thread that has neither tenant nor transaction. */
    private static void start(Runnable werk) {
        Thread.ofVirtual().start(werk);
    }

    @Override
    public void close() throws IOException {
        post.close();
        relais.open();
    }
}

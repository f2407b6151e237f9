package nl.hulproute.proef.relais;

import nl.hulproute.proef.relais.Regel.Getroffen;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Lets go wrong what was planned, at its moment and once, and keeps the log. */
final class Draaiboek {

    private final Relais relais;
    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>();
    private final AtomicReference<@Nullable Leiding> bewijs = new AtomicReference<>();
    private final Collection<Regel> regels = new ConcurrentLinkedQueue<>();

    Draaiboek(Relais relais) {
        this.relais = relais;
    }

    void begin(@Nullable Plan nieuw) {
        regels.clear();
        bewijs.set(null);
        plan.set(nieuw);
    }

    List<Regel> regels() {
        return List.copyOf(regels);
    }

    void log(Regel regel) {
        regels.add(regel);
    }

    /** The receiver is about to commit the message; it goes on when this returns. */
    void beforeCommit() {
        strikeAtWork(Fase.VOOR_COMMIT, Richting.HEEN);
    }

    /** The receiver has committed the message, and has not answered yet. */
    void afterCommit() {
        var wat = plan.get();
        if (wat != null && wat.fase() == Fase.BEWIJS_ONDERWEG) {
            relais.carrier(wat.envelop()).ifPresent(bewijs::set);
        }
        strikeAtWork(Fase.NA_COMMIT, Richting.TERUG);
    }

    private void strikeAtWork(Fase fase, Richting richting) {
        var wat = plan.get();
        if (wat != null && wat.fase() == fase) {
            relais.carrier(wat.envelop())
                    .filter(leiding -> plan.compareAndSet(wat, null))
                    .ifPresent(leiding -> strikeAtWork(wat, leiding, richting));
        }
    }

    private void strikeAtWork(Plan wat, Leiding leiding, Richting richting) {
        log(wat, leiding, richting, 0);
        try {
            new Ingreep(relais, wat, leiding).strike(richting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        new Ingreep(relais, wat, leiding).strike(Richting.HEEN, bytes.bytes(), splits);
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
        new Ingreep(relais, wat, leiding)
                .strike(Richting.TERUG, bytes.bytes(), bytes.bytes().length / 2);
        return true;
    }

    private void log(Plan wat, Leiding leiding, Richting richting, long inhoud) {
        log(
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
                        leiding.naar(Richting.HEEN).gegaan(),
                        leiding.naar(Richting.TERUG).gegaan()));
    }

    /** On a thread of its own, outside the transaction that may be open on this one. */
    private static boolean ask(BooleanSupplier vraag) {
        return CompletableFuture.supplyAsync(
                        vraag::getAsBoolean, werk -> Thread.ofVirtual().start(werk))
                .join();
    }
}

package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.uitwisseling.Bezorgluisteraar;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Delivers one message: what is certain is written before and after each step, in a transaction of
 * its own, and no transaction is open while the network is.
 */
final class Bezorger {

    private static final Logger LOG = LoggerFactory.getLogger(Bezorger.class);

    /**
     * An earlier message of the same hulpvraag goes first; it will not take long, or long enough.
     */
    private static final Duration OP_VOORGANGER = Duration.ofSeconds(2);

    private final Uitgaand uitgaand;
    private final Overdracht overdracht;
    private final Bezorgluisteraar luisteraar;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Wachttijd wachttijd;

    Bezorger(
            Uitgaand uitgaand,
            Overdracht overdracht,
            Bezorgluisteraar luisteraar,
            TransactionTemplate transaction,
            Clock clock,
            Wachttijd wachttijd) {
        this.uitgaand = uitgaand;
        this.overdracht = overdracht;
        this.luisteraar = luisteraar;
        this.transaction = transaction;
        this.clock = clock;
        this.wachttijd = wachttijd;
    }

    /** Tries once; gives the moment of the next try, or nothing when there need be none. */
    Optional<Instant> deliver(Bezorgopdracht opdracht) {
        return Tenant.van(opdracht.tenant()).doe(() -> deliverWithinTenant(opdracht));
    }

    private Optional<Instant> deliverWithinTenant(Bezorgopdracht opdracht) {
        return switch (begin(opdracht)) {
            case Begin.Niets ignored -> Optional.empty();
            case Begin.Wacht(Instant tot) -> Optional.of(tot);
            case Begin.Aan(var bericht, var inhouden) ->
                    end(bericht, overdracht.hand(bericht, inhouden, () -> leave(bericht)));
        };
    }

    private sealed interface Begin {
        record Niets() implements Begin {}

        record Wacht(Instant tot) implements Begin {}

        record Aan(Uitgaandbericht bericht, List<Sha256> inhouden) implements Begin {}
    }

    private Begin begin(Bezorgopdracht opdracht) {
        return transaction.execute(status ->
                uitgaand.lock(opdracht.tenant(), opdracht.bericht())
                        .filter(rij -> rij.volgnummer() == opdracht.volgnummer())
                        .filter(rij -> rij.toestand().open())
                        .map(this::begin)
                        .orElseGet(Begin.Niets::new));
    }

    private Begin begin(Uitgaandbericht bericht) {
        if (uitgaand.mustWait(bericht)) {
            return new Begin.Wacht(clock.instant().plus(OP_VOORGANGER));
        }
        int poging = bericht.pogingen() + 1;
        uitgaand.saveTry(bericht.tenant(), bericht.id(), poging);
        luisteraar.wordtBezorgd(bericht.tenant(), bericht.id(), poging);
        return new Begin.Aan(bericht, uitgaand.contents(bericht.tenant(), bericht.id()));
    }

    private boolean leave(Uitgaandbericht bericht) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> uitgaand.saveUnderWay(bericht.tenant(), bericht.id())));
    }

    private Optional<Instant> end(Uitgaandbericht bericht, Uitslag uitslag) {
        LOG.info("{} {}: {}", bericht.soort(), bericht.id(), uitslag.getClass().getSimpleName());
        return transaction.execute(status -> save(bericht, uitslag));
    }

    private Optional<Instant> save(Uitgaandbericht bericht, Uitslag uitslag) {
        switch (uitslag) {
            case Uitslag.Ingetrokken ignored -> {}
            case Uitslag.Bezorgd bezorgd -> saveDelivered(bericht, bezorgd);
            case Uitslag.Geweigerd(List<String> redenen) -> saveRefused(bericht, redenen);
            case Uitslag.Uitgesteld(String reden) -> {
                return Optional.of(savePostponed(bericht, reden));
            }
        }
        return Optional.empty();
    }

    private void saveDelivered(Uitgaandbericht bericht, Uitslag.Bezorgd bezorgd) {
        uitgaand.saveReceipt(
                bericht.tenant(), bericht.id(), overdracht.write(bezorgd), bezorgd.systeem());
        uitgaand.saveOutcome(
                bericht.tenant(), bericht.id(), Toestand.BEZORGD, null, clock.instant());
        luisteraar.bezorgd(bericht.tenant(), bericht.id(), bezorgd.bewijs());
    }

    private void saveRefused(Uitgaandbericht bericht, List<String> redenen) {
        uitgaand.saveOutcome(
                bericht.tenant(),
                bericht.id(),
                Toestand.GEWEIGERD,
                String.join("\n", redenen),
                clock.instant());
        luisteraar.geweigerd(bericht.tenant(), bericht.id(), redenen);
    }

    private Instant savePostponed(Uitgaandbericht bericht, String reden) {
        Duration wachten = wachttijd.after(bericht.pogingen() + 1, ThreadLocalRandom.current());
        Instant volgende = clock.instant().plus(wachten);
        uitgaand.savePostponed(bericht.tenant(), bericht.id(), reden, volgende);
        luisteraar.uitgesteld(bericht.tenant(), bericht.id(), reden, volgende);
        return volgende;
    }
}

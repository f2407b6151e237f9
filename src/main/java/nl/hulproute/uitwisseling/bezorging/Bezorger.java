package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.uitwisseling.Bezorgluisteraar;
import nl.hulproute.uitwisseling.alarm.Oorzaak;
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
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Delivers one message: what is certain is written before and after each step, in a transaction of
 * its own, and no transaction is open while the network is.
 */
final class Bezorger {

    private static final Logger LOG = LoggerFactory.getLogger(Bezorger.class);

    /** An earlier message of the same hulpvraag goes first; it wakes this one when it arrives. */
    private static final Duration OP_VOORGANGER = Duration.ofSeconds(2);

    private static final Duration HOOGSTENS = Duration.ofHours(1);

    private final Uitgaand uitgaand;
    private final Overdracht overdracht;
    private final Bezorgluisteraar luisteraar;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Wachttijd wachttijd;
    private final Consumer<Bezorgopdracht> wek;

    Bezorger(
            Uitgaand uitgaand,
            Overdracht overdracht,
            Bezorgluisteraar luisteraar,
            TransactionTemplate transaction,
            Clock clock,
            Wachttijd wachttijd,
            Consumer<Bezorgopdracht> wek) {
        this.uitgaand = uitgaand;
        this.overdracht = overdracht;
        this.luisteraar = luisteraar;
        this.transaction = transaction;
        this.clock = clock;
        this.wachttijd = wachttijd;
        this.wek = wek;
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
                uitgaand.begin(opdracht).map(this::begin).orElseGet(() -> notNow(opdracht)));
    }

    private Begin begin(Uitgaand.Begonnen begonnen) {
        var bericht = begonnen.bericht();
        luisteraar.wordtBezorgd(bericht.tenant(), bericht.id(), bericht.pogingen());
        return new Begin.Aan(bericht, begonnen.inhouden());
    }

    /** It has ended, or an earlier one is before it, or was until a moment ago. */
    private Begin notNow(Bezorgopdracht opdracht) {
        return uitgaand.lock(opdracht.tenant(), opdracht.bericht())
                .filter(rij -> rij.volgnummer() == opdracht.volgnummer())
                .filter(rij -> rij.toestand().open())
                .<Begin>map(rij ->
                        new Begin.Wacht(behind(uitgaand.voorganger(rij).orElseGet(clock::instant))))
                .orElseGet(Begin.Niets::new);
    }

    private Instant behind(Instant voorganger) {
        Instant nu = clock.instant();
        Instant soon = nu.plus(OP_VOORGANGER);
        Instant late = nu.plus(HOOGSTENS);
        return voorganger.isBefore(soon) ? soon : voorganger.isAfter(late) ? late : voorganger;
    }

    private boolean leave(Uitgaandbericht bericht) {
        return Boolean.TRUE.equals(
                transaction.execute(status ->
                        uitgaand.saveUnderWay(bericht.tenant(), bericht.id(), clock.instant())));
    }

    /**
     * Another node, which took this one for dead, may have ended it meanwhile. A receipt counts for
     * more states; what writes it looks itself.
     */
    private Optional<Instant> end(Uitgaandbericht bericht, Uitslag uitslag) {
        LOG.info("{} {}: {}", bericht.soort(), bericht.id(), uitslag.getClass().getSimpleName());
        return transaction.execute(status ->
                uitslag instanceof Uitslag.Bezorgd || isStillOpen(bericht)
                        ? save(bericht, uitslag)
                        : Optional.empty());
    }

    private boolean isStillOpen(Uitgaandbericht bericht) {
        return uitgaand.lock(bericht.tenant(), bericht.id())
                .filter(rij -> rij.volgnummer() == bericht.volgnummer())
                .filter(rij -> rij.toestand().open())
                .isPresent();
    }

    private Optional<Instant> save(Uitgaandbericht bericht, Uitslag uitslag) {
        return switch (uitslag) {
            case Uitslag.Bezorgd bezorgd -> saveDelivered(bericht, bezorgd);
            case Uitslag.Ingetrokken ignored -> Optional.empty();
            case Uitslag.Geweigerd(List<String> redenen) -> saveRefused(bericht, redenen);
            case Uitslag.Anders(List<String> redenen) -> {
                warn(bericht, Oorzaak.ANDERE_INHOUD);
                yield saveRefused(bericht, redenen);
            }
            case Uitslag.Onbewezen(String reden) -> {
                warn(bericht, Oorzaak.GEEN_BEWIJS);
                yield savePostponed(bericht, reden, wachttijd.after(bericht.pogingen(), lot()));
            }
            case Uitslag.Uitgesteld(String reden) ->
                    savePostponed(bericht, reden, wachttijd.after(bericht.pogingen(), lot()));
            case Uitslag.Wegloos(String reden) ->
                    savePostponed(bericht, reden, wachttijd.withoutWay(bericht.pogingen(), lot()));
            case Uitslag.Gepauzeerd(String reden, Instant tot) -> savePaused(bericht, reden, tot);
        };
    }

    private void warn(Uitgaandbericht bericht, Oorzaak oorzaak) {
        uitgaand.raiseAlarm(bericht.tenant(), bericht.id(), oorzaak, clock.instant());
    }

    private Optional<Instant> saveDelivered(Uitgaandbericht bericht, Uitslag.Bezorgd bezorgd) {
        boolean saved =
                uitgaand.saveDelivered(
                        bericht, bezorgd.ondertekend(), bezorgd.systeem(), clock.instant());
        if (saved) {
            luisteraar.bezorgd(bericht.tenant(), bericht.id(), bezorgd.bewijs());
            uitgaand.opvolger(bericht).ifPresent(wek);
        }
        return Optional.empty();
    }

    private Optional<Instant> saveRefused(Uitgaandbericht bericht, List<String> redenen) {
        uitgaand.saveOutcome(
                bericht.tenant(), bericht.id(), Toestand.GEWEIGERD, String.join("\n", redenen));
        luisteraar.geweigerd(bericht.tenant(), bericht.id(), redenen);
        return Optional.empty();
    }

    private static RandomGenerator lot() {
        return ThreadLocalRandom.current();
    }

    private Optional<Instant> savePostponed(
            Uitgaandbericht bericht, String reden, Duration wachten) {
        if (wachttijd.isOver(bericht.vanaf(), clock.instant())) {
            saveGivenUp(bericht, reden);
            return Optional.empty();
        }
        Instant volgende = clock.instant().plus(wachten);
        uitgaand.savePostponed(bericht.tenant(), bericht.id(), reden, volgende);
        luisteraar.uitgesteld(bericht.tenant(), bericht.id(), reden, volgende);
        return Optional.of(volgende);
    }

    private void saveGivenUp(Uitgaandbericht bericht, String reden) {
        LOG.error("ALARM: {} {} was given up", bericht.soort(), bericht.id());
        uitgaand.saveOutcome(bericht.tenant(), bericht.id(), Toestand.VERLOPEN, reden);
        luisteraar.opgegeven(bericht.tenant(), bericht.id(), reden);
    }

    /** A try that was not made does not count. */
    private Optional<Instant> savePaused(Uitgaandbericht bericht, String reden, Instant tot) {
        uitgaand.saveTry(bericht.tenant(), bericht.id(), bericht.pogingen() - 1);
        uitgaand.savePostponed(bericht.tenant(), bericht.id(), reden, tot);
        luisteraar.uitgesteld(bericht.tenant(), bericht.id(), reden, tot);
        return Optional.of(tot);
    }
}

package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Ontvangstbewijs;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a message in exactly once: the inbox row and what the part makes of it are one transaction,
 * and who asks again gets the receipt of then.
 */
@Component
class Aanname {

    private static final Logger LOG = LoggerFactory.getLogger(Aanname.class);

    /** How it went. */
    sealed interface Afloop {

        /** Received, now or before. */
        record Bewezen(String ontvangstbewijs, boolean nieuw) implements Afloop {}

        /** Received before under this id, with another content. */
        record Anders() implements Afloop {}

        record Geweigerd(List<String> redenen) implements Afloop {}
    }

    private final TransactionTemplate transaction;
    private final Berichtvorm vorm;
    private final Clock clock;

    Aanname(TransactionTemplate transaction, Berichtvorm vorm, Clock clock) {
        this.transaction = transaction;
        this.vorm = vorm;
        this.clock = clock;
    }

    /** What was answered before to this message, if it came before. */
    Optional<Afloop> before(Inkomend inkomend, Inkomend.Bericht bericht, Sha256 digest) {
        return Tenant.van(bericht.tenant())
                .doe(() -> transaction.execute(status -> again(inkomend, bericht, digest)));
    }

    Afloop accept(
            Inkomend inkomend,
            Inkomend.Bericht bericht,
            Sha256 digest,
            Partijen partijen,
            List<Sha256> inhouden,
            Supplier<Ontvangst> maak) {
        return Tenant.van(bericht.tenant())
                .doe(() ->
                        transaction.execute(status -> {
                            var afloop = make(inkomend, bericht, digest, partijen, inhouden, maak);
                            if (afloop instanceof Afloop.Geweigerd) {
                                status.setRollbackOnly();
                            }
                            return afloop;
                        }));
    }

    private Afloop make(
            Inkomend inkomend,
            Inkomend.Bericht bericht,
            Sha256 digest,
            Partijen partijen,
            List<Sha256> inhouden,
            Supplier<Ontvangst> maak) {
        Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!inkomend.claim(bericht, digest.hex(), nu)) {
            return again(inkomend, bericht, digest).orElseThrow();
        }
        return switch (maak.get()) {
            case Ontvangst.Geweigerd(List<String> redenen) -> new Afloop.Geweigerd(redenen);
            case Ontvangst.Aangenomen(String dossiernummer) -> {
                var soort = Berichtsoort.ofCode(bericht.soort()).orElseThrow();
                var bewijs =
                        new Ontvangstbewijs(
                                bericht.id(),
                                soort,
                                soort.vanSchool() ? partijen.school() : partijen.swv(),
                                partijen.routeringskenmerk(),
                                soort.vanSchool() ? partijen.swv() : partijen.school(),
                                nu,
                                dossiernummer,
                                digest.hex(),
                                inhouden);
                yield keep(inkomend, bericht, vorm.write(bewijs));
            }
        };
    }

    private static Afloop keep(Inkomend inkomend, Inkomend.Bericht bericht, String bewijs) {
        inkomend.saveReceipt(bericht, bewijs);
        LOG.info("received {} {}", bericht.soort(), bericht.id());
        return new Afloop.Bewezen(bewijs, true);
    }

    private static Optional<Afloop> again(
            Inkomend inkomend, Inkomend.Bericht bericht, Sha256 digest) {
        return inkomend.find(bericht.tenant(), bericht.afzender(), bericht.id())
                .map(eerder -> {
                    if (eerder.digest().equals(digest.hex())) {
                        return new Afloop.Bewezen(eerder.ontvangstbewijs(), false);
                    }
                    LOG.error(
                            "ALARM: message {} of {} came again with another content",
                            bericht.id(),
                            bericht.afzender());
                    return new Afloop.Anders();
                });
    }
}

package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Ontvangstbewijs;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bewijs.Bewijsmaker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a message in exactly once: the inbox row, what the part makes of it and the signed receipt
 * are one transaction, and who asks again gets the receipt of then.
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

    /** A message that passed its checks, ready to be written in the inbox. */
    record Inschrijving(
            Ontvangstpunt punt,
            Partijen partijen,
            Inkomend.Bericht bericht,
            Sha256 digest,
            List<Sha256> inhouden) {}

    private final TransactionTemplate transaction;
    private final Bewijsmaker bewijsmaker;
    private final Clock clock;

    Aanname(TransactionTemplate transaction, Bewijsmaker bewijsmaker, Clock clock) {
        this.transaction = transaction;
        this.bewijsmaker = bewijsmaker;
        this.clock = clock;
    }

    /** What was answered to a message that came before, and the contents that are here for it. */
    record Eerder(Optional<Afloop> afloop, Map<Sha256, Inkomend.Stuk> inhouden) {}

    /** The contents that came with the envelope are written first. */
    Eerder before(
            Inkomend inkomend,
            Inkomend.Sleutel sleutel,
            Sha256 digest,
            List<Inkomend.Stuk> stukken) {
        return Tenant.van(sleutel.tenant())
                .doe(() ->
                        transaction.execute(status -> {
                            if (!stukken.isEmpty()) {
                                inkomend.addContents(sleutel, stukken, clock.instant());
                            }
                            return new Eerder(
                                    again(inkomend, sleutel, digest), inkomend.contents(sleutel));
                        }));
    }

    Afloop accept(Inschrijving inschrijving, Supplier<Ontvangst> maak) {
        return Tenant.van(inschrijving.bericht().sleutel().tenant())
                .doe(() ->
                        transaction.execute(status -> {
                            var afloop = make(inschrijving, maak);
                            if (afloop instanceof Afloop.Geweigerd) {
                                status.setRollbackOnly();
                            }
                            return afloop;
                        }));
    }

    private Afloop make(Inschrijving inschrijving, Supplier<Ontvangst> maak) {
        var inkomend = inschrijving.punt().inkomend();
        var bericht = inschrijving.bericht();
        Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!inkomend.claim(bericht, inschrijving.digest().hex(), nu)) {
            return again(inkomend, bericht.sleutel(), inschrijving.digest()).orElseThrow();
        }
        return switch (maak.get()) {
            case Ontvangst.Geweigerd(List<String> redenen) -> new Afloop.Geweigerd(redenen);
            case Ontvangst.Aangenomen(String dossiernummer) -> {
                String bewijs = sign(inschrijving, nu, dossiernummer);
                inkomend.saveReceipt(bericht.sleutel(), bewijs);
                LOG.info("received {} {}", bericht.soort(), bericht.sleutel().id());
                yield new Afloop.Bewezen(bewijs, true);
            }
        };
    }

    private String sign(Inschrijving inschrijving, Instant nu, String dossiernummer) {
        var punt = inschrijving.punt();
        var partijen = inschrijving.partijen();
        return bewijsmaker.sign(
                punt.onderdeel(),
                new Ontvangstbewijs(
                        inschrijving.bericht().sleutel().id(),
                        inschrijving.bericht().soort(),
                        punt.verzender(partijen),
                        partijen.routeringskenmerk(),
                        punt.ontvanger(partijen),
                        nu,
                        dossiernummer,
                        inschrijving.digest().hex(),
                        inschrijving.inhouden()));
    }

    private Optional<Afloop> again(Inkomend inkomend, Inkomend.Sleutel sleutel, Sha256 digest) {
        return inkomend.find(sleutel).map(eerder -> again(inkomend, eerder, sleutel, digest));
    }

    private Afloop again(
            Inkomend inkomend, Inkomend.Ontvangen eerder, Inkomend.Sleutel sleutel, Sha256 digest) {
        if (eerder.digest().equals(digest.hex())) {
            return new Afloop.Bewezen(eerder.ontvangstbewijs(), false);
        }
        LOG.error(
                "ALARM: message {} of {} came again with another content",
                sleutel.id(),
                sleutel.afzender());
        inkomend.raiseAlarm(sleutel, clock.instant());
        return new Afloop.Anders();
    }
}

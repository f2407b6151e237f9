package nl.hulproute.platform.keuring;

import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.scanner.Scannerkeuze;
import nl.hulproute.platform.scanner.Uitslag;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Scans one content and writes down what came of it. */
@Component
class Scanronde {

    static final Duration LANGSTE_PAUZE = Duration.ofMinutes(15);

    /** Someone has to change the scanner's settings first. */
    private static final Duration TE_GROOT = Duration.ofHours(6);

    private static final Duration EERSTE_PAUZE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Scanronde.class);

    private final Scannerkeuze keuze;
    private final Opslagen opslagen;
    private final JdbcClient jdbc;
    private final TransactionOperations transacties;
    private final ObjectProvider<Besmettingluisteraar> luisteraars;
    private final Clock clock;

    Scanronde(
            Scannerkeuze keuze,
            Opslagen opslagen,
            JdbcClient jdbc,
            TransactionOperations transacties,
            ObjectProvider<Besmettingluisteraar> luisteraars,
            Clock clock) {
        this.keuze = keuze;
        this.opslagen = opslagen;
        this.jdbc = jdbc;
        this.transacties = transacties;
        this.luisteraars = luisteraars;
        this.clock = clock;
    }

    /** After how long it is to be tried again; empty when it is done. */
    Optional<Duration> scan(Scanopdracht opdracht) {
        var scanner = keuze.scanner();
        if (scanner.isEmpty()) {
            return Optional.empty();
        }
        try (var bron =
                opslagen.van(opdracht.onderdeel()).open(opdracht.tenant(), opdracht.inhoud())) {
            var uitslag = scanner.get().scan(bron);
            return Tenant.van(opdracht.tenant()).doe(() -> note(opdracht, uitslag));
        } catch (NoSuchFileException e) {
            LOG.info("a content that was to be scanned is not there any more");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Duration> note(Scanopdracht opdracht, Uitslag uitslag) {
        var rijen = new Keuringrijen(jdbc, opdracht.onderdeel(), clock);
        return transacties.execute(status ->
                switch (uitslag) {
                    case Uitslag.Schoon() -> {
                        rijen.settle(opdracht.tenant(), opdracht.inhoud(), Scanstand.SCHOON, "");
                        yield Optional.<Duration>empty();
                    }
                    case Uitslag.Besmet(String naam) -> {
                        rijen.settle(opdracht.tenant(), opdracht.inhoud(), Scanstand.BESMET, naam);
                        LOG.error("ALARM: {} is infected with {}", opdracht.id(), naam);
                        luisteraars.forEach(luisteraar -> tell(luisteraar, opdracht, naam));
                        yield Optional.<Duration>empty();
                    }
                    case Uitslag.Onbekend(Uitslag.Reden reden) ->
                            Optional.of(pause(rijen, opdracht, reden));
                });
    }

    private static void tell(Besmettingluisteraar luisteraar, Scanopdracht opdracht, String naam) {
        if (luisteraar.onderdeel() == opdracht.onderdeel()) {
            luisteraar.besmet(opdracht.tenant(), opdracht.inhoud(), naam);
        }
    }

    private static Duration pause(Keuringrijen rijen, Scanopdracht opdracht, Uitslag.Reden reden) {
        int pogingen =
                rijen.attempt(
                        opdracht.tenant(),
                        opdracht.inhoud(),
                        reden.name().toLowerCase(Locale.ROOT));
        if (reden == Uitslag.Reden.TE_GROOT) {
            return TE_GROOT;
        }
        var pauze = EERSTE_PAUZE.multipliedBy(1L << Math.min(pogingen, 10));
        return pauze.compareTo(LANGSTE_PAUZE) < 0 ? pauze : LANGSTE_PAUZE;
    }
}

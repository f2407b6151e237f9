package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Bezorgluisteraar;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.loket.Proefverbinding;
import nl.hulproute.uitwisseling.loket.Verbinding;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** A deliverer of the school that finds the samenwerkingsverband at a port of our choice. */
final class Relaispost implements AutoCloseable {

    private final Verbinding verbinding;
    private final Bezorger bezorger;

    Relaispost(
            ApplicationContext context, int poort, Hulpvraagbericht bericht, Duration geduld) {
        verbinding =
                Proefverbinding.van(context.getBean(Certificaten.class).van(Onderdeel.SCHOOL));
        var vorm = context.getBean(Berichtvorm.class);
        var zinnen = context.getBean(Zinnen.class);
        var weg = way(poort, bericht);
        bezorger =
                new Bezorger(
                        new Uitgaand(context.getBean(JdbcClient.class), Onderdeel.SCHOOL),
                        new Overdracht(
                                new Verzoeken(verbinding, vorm, zinnen, geduld, geduld),
                                wat -> new Antwoord.Gegeven<>(weg),
                                context.getBean(Opslagen.class).van(Onderdeel.SCHOOL),
                                vorm,
                                zinnen,
                                adres -> {}),
                        context.getBean(Bezorgluisteraar.class),
                        context.getBean(TransactionTemplate.class),
                        context.getBean(Clock.class),
                        new Wachttijd(Duration.ofSeconds(1), Duration.ofMinutes(1)));
    }

    private static Weg way(int poort, Hulpvraagbericht bericht) {
        var van = bericht.van();
        return new Weg(
                new Partijen(van.oin(), van.routeringskenmerk(), bericht.naar()),
                URI.create(
                        "https://localhost:%d/uitwisseling/v1/hulpvragen/%s"
                                .formatted(poort, bericht.id())));
    }

    void deliver(Bezorgopdracht opdracht) {
        bezorger.deliver(opdracht);
    }

    @Override
    public void close() {
        verbinding.close();
    }
}

package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
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

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * The school's deliverer with a connection and patience of its own, which finds the
 * samenwerkingsverband at the port of a relay.
 */
final class Relaispost implements AutoCloseable {

    /** So many failures leave the endpoint alone: more than any cell has. */
    private static final int STORINGEN = 100;

    private final Verbinding verbinding;
    private final Bezorger bezorger;

    Relaispost(ApplicationContext context, int poort, Hulpvraagbericht bericht, Duration geduld) {
        verbinding = Proefverbinding.van(context, Onderdeel.SCHOOL);
        var clock = context.getBean(Clock.class);
        var weg = way(poort, bericht);
        bezorger =
                new Bezorger(
                        new Uitgaand(context.getBean(JdbcClient.class), Onderdeel.SCHOOL),
                        new DirecteOverdracht(
                                new Verzoeken(verzoek -> ask(verzoek, geduld), geduld),
                                wat -> new Antwoord.Gegeven<>(weg),
                                context.getBean(Opslagen.class).van(Onderdeel.SCHOOL),
                                context.getBean(Bewijslezers.class).van(Onderdeel.SCHOOL),
                                new Weigering(
                                        context.getBean(Berichtvorm.class),
                                        context.getBean(Zinnen.class)),
                                new Stroomonderbreker(STORINGEN, Duration.ofSeconds(1), clock),
                                adres -> {}),
                        context.getBean(Bezorgluisteraar.class),
                        context.getBean(TransactionTemplate.class),
                        clock,
                        context.getBean(Bezorginstellingen.class).wachttijd(),
                        volgende -> {});
    }

    /** No more patience for a large content than for anything else. */
    private Reactie ask(Verzoek verzoek, Duration geduld) throws IOException {
        return new Tlslijn(verbinding)
                .vraag(
                        new Verzoek(
                                verzoek.methode(),
                                verzoek.uri(),
                                verzoek.koppen(),
                                verzoek.lichaam(),
                                geduld));
    }

    private static Weg way(int poort, Hulpvraagbericht bericht) {
        var van = bericht.van();
        return new Weg(
                new Partijen(van.oin(), van.routeringskenmerk(), bericht.naar()),
                URI.create("https://localhost:%d/uitwisseling/v1".formatted(poort)),
                "/hulpvragen/" + bericht.id());
    }

    void deliver(Bezorgopdracht opdracht) {
        bezorger.deliver(opdracht);
    }

    @Override
    public void close() {
        verbinding.close();
    }
}

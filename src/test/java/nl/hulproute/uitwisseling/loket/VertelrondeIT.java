package nl.hulproute.uitwisseling.loket;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.Ketenbron;
import nl.hulproute.uitwisseling.Ketenmelding;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import tools.jackson.databind.json.JsonMapper;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A register that takes connections and says nothing does not hold up all that it is told. */
@Hulproutetest
class VertelrondeIT {

    @Autowired Verbindingen verbindingen;
    @Autowired Poorten poorten;
    @Autowired Zinnen zinnen;
    @Autowired JsonMapper mapper;
    @Autowired Clock clock;

    @Test
    void theFirstSilenceEndsTheRound() throws Exception {
        var gebeld = new CopyOnWriteArrayList<Socket>();
        try (var stil = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> listen(stil, gebeld));
            var ronde = new Vertelronde(clock);

            announcing("https://localhost:" + stil.getLocalPort()).announce(ronde);

            assertThat(ronde.stil()).isTrue();
            assertThat(ronde.goesOn()).isFalse();
            // a client may try the other address of localhost; ten tellings are ten times as many
            assertThat(gebeld).hasSizeBetween(1, 2);
        } finally {
            for (Socket socket : gebeld) {
                socket.close();
            }
        }
    }

    private static void listen(ServerSocket stil, List<Socket> gebeld) {
        try {
            while (!stil.isClosed()) {
                gebeld.add(stil.accept());
            }
        } catch (SocketException e) {
            // closed: the test is over
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Ketenaankondiging announcing(String register) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "stil", Map.of("hulproute.register.adres", register)));
        var registers =
                new Registers(
                        verbindingen,
                        new Adressen(environment, poorten),
                        zinnen,
                        mapper,
                        Duration.ofMinutes(1),
                        clock);
        var bronnen = new StaticListableBeanFactory(Map.of("bron", new TienOmgevingen()));
        return new Ketenaankondiging(
                registers, bronnen.getBeanProvider(Ketenbron.class), clock, "https://a.example");
    }

    /** Ten schools in one system. */
    private static final class TienOmgevingen implements Ketenbron {

        @Override
        public Onderdeel onderdeel() {
            return Onderdeel.SCHOOL;
        }

        @Override
        public List<Ketenmelding.Omgeving> meldingen() {
            return Stream.iterate(0, nummer -> nummer + 1)
                    .limit(10)
                    .map(nummer ->
                            Routeringskenmerk.parse("0000000700096VR005%02d".formatted(nummer))
                                    .orElseThrow())
                    .map(kenmerk -> new Ketenmelding.Omgeving(kenmerk, "Proef", "", true))
                    .toList();
        }
    }
}

package nl.hulproute.platform.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens where a gateway would, over real HTTP, and remembers what it was asked. */
public final class Nepsmsdienst implements AutoCloseable {

    /** A request as it came in. */
    public record Gevraagd(
            String methode, String pad, String soort, String sleutel, String inhoud) {}

    /** The gateway of the running program, a bean; who changes its answer changes it back. */
    public static class Omgeving
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var dienst = new Nepsmsdienst();
                context.getBeanFactory().registerSingleton("nepsmsdienst", dienst);
                context.addApplicationListener((ContextClosedEvent einde) -> dienst.close());
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(
                                new MapPropertySource(
                                        "nepsmsdienst",
                                        Map.of("hulproute.sms.adres", dienst.adres())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final HttpServer server;
    private final List<Gevraagd> gevraagd = new CopyOnWriteArrayList<>();
    private volatile int status = 202;

    public Nepsmsdienst() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Gevraagd> gevraagd() {
        return gevraagd;
    }

    /** What it answers from now on. */
    public void antwoord(int nieuw) {
        status = nieuw;
    }

    private void answer(HttpExchange uitwisseling) throws IOException {
        try (uitwisseling) {
            String inhoud =
                    new String(
                            uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            gevraagd.add(
                    new Gevraagd(
                            uitwisseling.getRequestMethod(),
                            uitwisseling.getRequestURI().toString(),
                            String.valueOf(
                                    uitwisseling.getRequestHeaders().getFirst("Content-Type")),
                            String.valueOf(
                                    uitwisseling.getRequestHeaders().getFirst("Authorization")),
                            inhoud));
            uitwisseling.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

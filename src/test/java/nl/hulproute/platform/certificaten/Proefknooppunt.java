package nl.hulproute.platform.certificaten;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Afwijzing.Kant;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A part with its folder, its port and its client, and nothing else of the program: TLS as it is.
 * It answers with the serial number of who asks.
 */
public final class Proefknooppunt implements AutoCloseable {

    private final Onderdeel onderdeel;
    private final Weigerboek boek;
    private final Certificaten certificaten;
    private final Poorten poorten;
    private final WebServer server;
    private final CountDownLatch binnen = new CountDownLatch(1);
    private final CountDownLatch verder = new CountDownLatch(1);

    public Proefknooppunt(Path map, Onderdeel onderdeel) {
        this.onderdeel = onderdeel;
        var instellingen = new Certificaatinstellingen(environment(map, onderdeel));
        this.boek = new Weigerboek(Clock.systemUTC());
        this.certificaten = new Certificaten(instellingen, boek, Clock.systemUTC());
        this.poorten = new Poorten(instellingen, certificaten, boek, Clock.systemUTC());
        var factory = new TomcatServletWebServerFactory(0);
        poorten.customize(factory);
        this.server =
                factory.getWebServer(
                        context -> context.addServlet("antwoord", new Antwoord()).addMapping("/*"));
        server.start();
    }

    private static MockEnvironment environment(Path map, Onderdeel onderdeel) {
        return new MockEnvironment()
                .withProperty("hulproute.onderdelen", onderdeel.naam())
                .withProperty("hulproute.home", map.toString())
                .withProperty("hulproute.certificaten.map", map.toString())
                .withProperty("hulproute.poort." + onderdeel.naam(), "0")
                .withProperty(
                        "hulproute.systeem." + onderdeel.naam(),
                        Proefgezag.systeem(onderdeel).waarde());
    }

    public Certificaten certificaten() {
        return certificaten;
    }

    public Poorten poorten() {
        return poorten;
    }

    public Certificaat certificaat() {
        return certificaten.van(onderdeel);
    }

    public Inlezing herlees() {
        return certificaten.herlees(onderdeel);
    }

    /** What it makes of who is on a connection already. */
    Optional<Weigerreden> weigert(X509Certificate[] keten) {
        return poorten.weigert(onderdeel, keten);
    }

    public URI uri(String pad) {
        return URI.create("https://localhost:" + poorten.poort(onderdeel) + pad);
    }

    /** What this part refused, by reason. */
    public List<Weigerreden> weigerde() {
        return boek.van(onderdeel, Kant.HUN).stream().map(Afwijzing::reden).toList();
    }

    /** What of this part was refused by others, by reason. */
    public List<Weigerreden> werdGeweigerd() {
        return boek.van(onderdeel, Kant.ONS).stream().map(Afwijzing::reden).toList();
    }

    public List<Afwijzing> afwijzingen(Kant kant) {
        return boek.van(onderdeel, kant);
    }

    /** Until a request to {@code /wacht} is inside. */
    public void awaitInside() throws InterruptedException {
        binnen.await();
    }

    /** Lets it go on. */
    public void letGo() {
        verder.countDown();
    }

    @Override
    public void close() {
        verder.countDown();
        server.stop();
        server.destroy();
    }

    private final class Antwoord extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            if (request.getRequestURI().equals("/wacht")) {
                binnen.countDown();
                await();
            }
            var wie =
                    (X509Certificate[])
                            request.getAttribute("jakarta.servlet.request.X509Certificate");
            response.getWriter().print(wie[0].getSerialNumber());
        }

        private void await() throws IOException {
            try {
                verder.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}

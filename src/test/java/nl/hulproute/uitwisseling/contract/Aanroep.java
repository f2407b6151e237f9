package nl.hulproute.uitwisseling.contract;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Raw requests with the certificate of one part, between one school and its SWV. */
public final class Aanroep {

    public static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;

    private final ApplicationContext context;
    private final Onderdeel als;

    public Aanroep(ApplicationContext context, Onderdeel als) {
        this.context = context;
        this.als = als;
    }

    /** Headers that are given replace those of the parties. */
    public HttpResponse<byte[]> send(
            Onderdeel naar, String method, String path, String body, Map<String, String> headers)
            throws IOException {
        var all = new LinkedHashMap<String, String>(partijen().koppen());
        all.put("Content-Type", "application/json");
        all.putAll(headers);
        var publisher =
                method.equals("GET") || method.equals("HEAD")
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(base(naar) + path));
        all.forEach(request::header);
        return context.getBean(Verbindingen.class)
                .van(als)
                .send(request.method(method, publisher).build());
    }

    public String base(Onderdeel part) {
        int poort = context.getBean(Poorten.class).poort(part);
        return "https://localhost:" + poort + "/uitwisseling/v1";
    }

    private static Partijen partijen() {
        return new Partijen(
                Oin.of(SCHOOL.vestiging().brin()),
                Routeringskenmerk.of(SCHOOL.vestiging()),
                SCHOOL.swv().oin());
    }
}

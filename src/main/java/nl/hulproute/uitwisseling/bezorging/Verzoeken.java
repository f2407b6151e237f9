package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.platform.web.Probleem;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.loket.Verbinding;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The requests of a delivery, and what a refusal in them says. */
final class Verzoeken {

    private static final Duration KORT = Duration.ofSeconds(30);

    /** For a content of 200 MB over a slow line. */
    private static final Duration LANG = Duration.ofMinutes(30);

    private final Verbinding verbinding;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;

    Verzoeken(Verbinding verbinding, Berichtvorm vorm, Zinnen zinnen) {
        this.verbinding = verbinding;
        this.vorm = vorm;
        this.zinnen = zinnen;
    }

    HttpResponse<byte[]> head(Weg weg, URI uri) throws IOException {
        return verbinding.send(request(weg, uri).timeout(KORT).HEAD().build());
    }

    HttpResponse<byte[]> put(Weg weg, URI uri, Supplier<InputStream> inhoud, long grootte)
            throws IOException {
        BodyPublisher body =
                grootte == 0
                        ? BodyPublishers.noBody()
                        : BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(inhoud), grootte);
        return verbinding.send(
                request(weg, uri)
                        .timeout(LANG)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(body)
                        .build());
    }

    HttpResponse<byte[]> put(Weg weg, byte[] envelop) throws IOException {
        return verbinding.send(
                request(weg, weg.envelop())
                        .timeout(KORT)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(envelop))
                        .build());
    }

    /** What an answer other than success means for the message. */
    Uitslag refusal(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 400, 409, 413, 415, 422 -> new Uitslag.Geweigerd(reasons(response));
            case 403 -> new Uitslag.Uitgesteld(String.join(" ", reasons(response)));
            default -> new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.storing"));
        };
    }

    /** An answer to HEAD has no body. */
    private List<String> reasons(HttpResponse<byte[]> response) {
        if (response.body().length == 0 && response.statusCode() == 403) {
            return List.of(zinnen.zeg("uitwisseling.wacht.niet-toegestaan"));
        }
        var gelezen = vorm.read(response.body(), Probleem.class);
        return gelezen.waarde()
                .map(probleem ->
                        probleem.fouten().isEmpty()
                                ? List.of(probleem.detail())
                                : probleem.fouten())
                .orElseGet(() ->
                        List.of(
                                zinnen.zeg(
                                        "uitwisseling.geweigerd.zonder-reden",
                                        response.statusCode())));
    }

    private static HttpRequest.Builder request(Weg weg, URI uri) {
        return weg.partijen().addTo(HttpRequest.newBuilder(uri));
    }
}

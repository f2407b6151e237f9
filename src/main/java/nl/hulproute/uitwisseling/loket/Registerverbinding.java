package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Requests to the register with the certificate of one part. */
final class Registerverbinding {

    private static final Logger LOG = LoggerFactory.getLogger(Registerverbinding.class);
    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final Duration LANG = Duration.ofMinutes(1);

    private final Verbinding verbinding;
    private final Adressen adressen;
    private final Zinnen zinnen;
    private final JsonMapper mapper;

    Registerverbinding(Verbinding verbinding, Adressen adressen, Zinnen zinnen, JsonMapper mapper) {
        this.verbinding = verbinding;
        this.adressen = adressen;
        this.zinnen = zinnen;
        this.mapper = mapper;
    }

    Oin systeem() {
        return verbinding.certificaat().systeem();
    }

    /** The answer, or empty when the register says that there is none (204, 404). */
    Antwoord<Optional<JsonNode>> get(String pad, Map<String, String> vragen) {
        String vraag =
                vragen.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return send(request(pad + "?" + vraag).GET().build());
    }

    /** Tells the register where an address of ours is reached. */
    Gehoor announce(String adres, URI url) {
        var body =
                Map.of(
                        "routing_id", adres,
                        "service_version_namespace", Dienstversie.OSO_SWV.namespace(),
                        "url", url.toString());
        return tell(json("/endpoints").POST(text(body)).build());
    }

    /** Tells the register that an address of ours is no longer reached. */
    Gehoor withdraw(String adres) {
        String vraag =
                "?routing_id="
                        + encode(adres)
                        + "&service_version_namespace="
                        + encode(Dienstversie.OSO_SWV.namespace());
        return tell(request("/endpoints" + vraag).DELETE().build());
    }

    /**
     * Brings something, and reads what the register made of it; what it refuses is said in words.
     */
    <T> Antwoord<T> put(String pad, Object body, Function<Optional<JsonNode>, Optional<T>> lezer) {
        return switch (send(json(pad).PUT(text(body)).build())) {
            case Antwoord.Geen<Optional<JsonNode>>(String reden) -> new Antwoord.Geen<>(reden);
            case Antwoord.Gegeven<Optional<JsonNode>>(var antwoord) ->
                    lezer.apply(antwoord)
                            .<Antwoord<T>>map(Antwoord.Gegeven::new)
                            .orElseGet(() -> none("the register's answer cannot be read"));
        };
    }

    /** Tells or asks something; what the register refuses is said in words. */
    Antwoord<Optional<JsonNode>> post(String pad, Object body) {
        return send(json(pad).POST(text(body)).build(), this::refused);
    }

    /** Brings something that has its own address. */
    Gehoor put(String pad, Object body) {
        return tell(json(pad).PUT(text(body)).build());
    }

    private Gehoor tell(HttpRequest request) {
        try {
            int status = verbinding.send(request).statusCode();
            if (status < 300) {
                return Gehoor.GEHOORD;
            }
            LOG.info("the register answered {}", status);
            // too often or a fault of its own: later, and then for all of them
            return status == 429 || status >= 500 ? Gehoor.STIL : Gehoor.GEWEIGERD;
        } catch (GeenVertrouwen e) {
            LOG.info("the register and we do not trust each other: {}", e.breuk());
            return Gehoor.STIL;
        } catch (IOException e) {
            LOG.info("the register does not answer: {}", e.toString());
            return Gehoor.STIL;
        }
    }

    private HttpRequest.Builder json(String pad) {
        return request(pad).header("Content-Type", "application/json");
    }

    private HttpRequest.BodyPublisher text(Object body) {
        return HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body));
    }

    private HttpRequest.Builder request(String padEnVraag) {
        return HttpRequest.newBuilder(URI.create(adressen.register() + padEnVraag)).timeout(GEDULD);
    }

    private Antwoord<Optional<JsonNode>> send(HttpRequest request) {
        return send(request, response -> new Antwoord.Gegeven<>(Optional.empty()));
    }

    private Antwoord<Optional<JsonNode>> send(
            HttpRequest request,
            Function<HttpResponse<byte[]>, Antwoord<Optional<JsonNode>>> nietGevonden) {
        try {
            HttpResponse<byte[]> response = verbinding.send(request);
            return switch (response.statusCode()) {
                case 200, 201 ->
                        new Antwoord.Gegeven<>(Optional.of(mapper.readTree(response.body())));
                case 204 -> new Antwoord.Gegeven<>(Optional.empty());
                case 404 -> nietGevonden.apply(response);
                // it says nothing about what was asked: whoever waits for it asks again
                case 429 -> later(response);
                case 400, 403, 409 -> refused(response);
                default -> none("the register answered " + response.statusCode());
            };
        } catch (GeenVertrouwen e) {
            LOG.info("the register and we do not trust each other: {}", e.breuk());
            return new Antwoord.Geen<>(
                    zinnen.zeg("uitwisseling.register.onbereikbaar") + " " + e.zin());
        } catch (IOException | JacksonException e) {
            return none("the register does not answer: " + e);
        }
    }

    /** In a moment it is only busy; why something has to wait for longer it says itself. */
    private Antwoord<Optional<JsonNode>> later(HttpResponse<byte[]> response) {
        LOG.info("the register asks us to ask later");
        long seconden = response.headers().firstValueAsLong("Retry-After").orElse(0);
        return seconden > LANG.toSeconds()
                ? refused(response)
                : new Antwoord.Geen<>(zinnen.zeg("uitwisseling.register.druk"));
    }

    private Antwoord<Optional<JsonNode>> refused(HttpResponse<byte[]> response) {
        return new Antwoord.Geen<>(detail(response));
    }

    /** What was wrong, in the register's own words. */
    private String detail(HttpResponse<byte[]> response) {
        LOG.info("the register answered {}", response.statusCode());
        String detail = mapper.readTree(response.body()).path("detail").asString("");
        return detail.isBlank() ? zinnen.zeg("uitwisseling.register.onbereikbaar") : detail;
    }

    private <T> Antwoord<T> none(String waarom) {
        LOG.info("{}", waarom);
        return new Antwoord.Geen<>(zinnen.zeg("uitwisseling.register.onbereikbaar"));
    }

    private static String encode(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }
}

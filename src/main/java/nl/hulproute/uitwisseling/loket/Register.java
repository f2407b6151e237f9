package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Endpoint;
import nl.hulproute.uitwisseling.Registerloket;
import nl.hulproute.uitwisseling.Registerschool;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.SwvVermelding;
import nl.hulproute.uitwisseling.Verzoekstand;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The register's look-up as one part asks it. */
final class Register implements Registerloket {

    private static final String NAMESPACE = Dienstversie.OSO_SWV.namespace();

    private final Registerverbinding verbinding;
    private final Onthouden<String, Boolean> bevestigd;
    private final Onthouden<String, Endpoint> endpoints;

    Register(Registerverbinding verbinding, Duration onthouden, Clock clock) {
        this.verbinding = verbinding;
        this.bevestigd = new Onthouden<>(onthouden, clock);
        this.endpoints = new Onthouden<>(onthouden, clock);
    }

    @Override
    public Antwoord<Boolean> gemandateerd(Oin systeem, Oin school) {
        return confirmed(
                "mandaat " + systeem + " " + school,
                "/mandates",
                Map.of(
                        "supplier_oin", systeem.waarde(),
                        "school_oin", school.waarde(),
                        "service_version_namespace", NAMESPACE));
    }

    @Override
    public Antwoord<Boolean> gemandateerd(Oin school) {
        return gemandateerd(verbinding.systeem(), school);
    }

    @Override
    public Antwoord<Boolean> overeengekomen(Oin school, Oin swv) {
        return confirmed(
                "overeenkomst " + school + " " + swv,
                "/agreements",
                Map.of("school_oin", school.waarde(), "swv_oin", swv.waarde()));
    }

    /** A yes is kept for a while; a no is asked again, for somebody is mending it. */
    private Antwoord<Boolean> confirmed(String vraag, String pad, Map<String, String> velden) {
        if (bevestigd.find(vraag).isPresent()) {
            return new Antwoord.Gegeven<>(true);
        }
        var antwoord = verbinding.get(pad, velden).map(Optional::isPresent);
        antwoord.optioneel().filter(ja -> ja).ifPresent(ja -> bevestigd.keep(vraag, ja));
        return antwoord;
    }

    @Override
    public Antwoord<Optional<Endpoint>> endpoint(Oin swv) {
        return endpoint(swv.waarde());
    }

    @Override
    public Antwoord<Optional<Endpoint>> endpoint(Routeringskenmerk routeringskenmerk) {
        return endpoint(routeringskenmerk.waarde());
    }

    private Antwoord<Optional<Endpoint>> endpoint(String adres) {
        Optional<Endpoint> bekend = endpoints.find(adres);
        if (bekend.isPresent()) {
            return new Antwoord.Gegeven<>(bekend);
        }
        var antwoord =
                verbinding
                        .get(
                                "/endpoints",
                                Map.of(
                                        "routing_id", adres,
                                        "service_version_namespace", NAMESPACE))
                        .map(Register::first);
        antwoord.optioneel().flatMap(plek -> plek).ifPresent(plek -> endpoints.keep(adres, plek));
        return antwoord;
    }

    /** After a failed try the address may have moved: ask again. */
    void forget(String adres) {
        endpoints.forget(adres);
    }

    @Override
    public Antwoord<List<SwvVermelding>> samenwerkingsverbanden(Brin brin) {
        return verbinding
                .get("/samenwerkingsverbanden", Map.of("brin", brin.waarde()))
                .map(antwoord ->
                        antwoord.stream()
                                .flatMap(JsonNode::valueStream)
                                .flatMap(Register::vermelding)
                                .toList());
    }

    @Override
    public Antwoord<List<Registerschool>> scholen(String woorden) {
        return verbinding
                .get("/schools", Map.of("search", woorden))
                .map(antwoord -> Registervorm.list(antwoord, Registervorm::school));
    }

    @Override
    public Antwoord<Verzoekstand> vraag(Registerverzoek verzoek) {
        return verbinding.put(
                "/requests/" + verzoek.id(),
                Registervorm.fields(verzoek),
                antwoord -> antwoord.flatMap(Registervorm::stand));
    }

    @Override
    public Antwoord<List<Verzoekstand>> verzoeken(Oin organisatie) {
        return verbinding
                .get("/requests", Map.of("organisation_oin", organisatie.waarde()))
                .map(antwoord -> Registervorm.list(antwoord, Registervorm::stand));
    }

    private static Optional<Endpoint> first(Optional<JsonNode> antwoord) {
        return antwoord.stream()
                .flatMap(JsonNode::valueStream)
                .flatMap(Register::endpoint)
                .findFirst();
    }

    private static Stream<Endpoint> endpoint(JsonNode node) {
        String url = node.path("url").asString("");
        return Oin.parse(node.path("supplier_oin").asString("")).stream()
                .filter(systeem -> url.startsWith("https://"))
                .map(systeem -> new Endpoint(URI.create(url), systeem));
    }

    private static Stream<SwvVermelding> vermelding(JsonNode node) {
        var oin = Oin.parse(node.path("oin").asString(""));
        var nummer = SwvNummer.parse(node.path("number").asString(""));
        return oin.isEmpty() || nummer.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new SwvVermelding(oin.get(), nummer.get(), node.path("name").asString("")));
    }
}

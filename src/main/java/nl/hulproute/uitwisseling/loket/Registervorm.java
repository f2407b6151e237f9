package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.toegang.Mededeling;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.uitwisseling.Registerschool;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register's answers on schools, requests and mededelingen, and a request as it takes it. */
final class Registervorm {

    private Registervorm() {}

    /** The items that can be read; what cannot is left out. */
    static <T> List<T> list(Optional<JsonNode> antwoord, Function<JsonNode, Optional<T>> lezer) {
        return antwoord.stream()
                .flatMap(JsonNode::valueStream)
                .flatMap(node -> lezer.apply(node).stream())
                .toList();
    }

    static Optional<Registerschool> school(JsonNode node) {
        var vestiging = Vestiging.parse(text(node, "branch"));
        var soort = Schoolsoort.parse(text(node, "type"));
        JsonNode eigen = node.path("own_environment");
        return vestiging.isEmpty() || soort.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Registerschool(
                                vestiging.get(),
                                text(node, "name"),
                                soort.get(),
                                text(node, "board"),
                                text(node, "street"),
                                text(node, "house_number"),
                                text(node, "postal_code"),
                                text(node, "city"),
                                text(node, "phone"),
                                eigen.isBoolean() ? eigen.asBoolean() : null));
    }

    static Optional<Verzoekstand> stand(JsonNode node) {
        var soort = named(Registerverzoek.Soort.values(), text(node, "kind"));
        var stand = named(Verzoekstand.Stand.values(), text(node, "state"));
        Instant gevraagd = moment(node, "requested_at");
        return soort.isEmpty() || stand.isEmpty() || gevraagd == null
                ? Optional.empty()
                : Optional.of(
                        new Verzoekstand(
                                UUID.fromString(text(node, "id")),
                                text(node, "reference"),
                                soort.get(),
                                text(node, "branch"),
                                text(node, "school_name"),
                                stand.get(),
                                text(node, "reason"),
                                gevraagd,
                                moment(node, "handled_at"),
                                text(node, "text")));
    }

    /** One for kinds of organisation that we do not know is for nobody here. */
    static Optional<Mededeling> mededeling(JsonNode node) {
        var soort = named(Mededeling.Soort.values(), text(node, "kind"));
        Instant van = moment(node, "starts_at");
        Instant tot = moment(node, "ends_at");
        var voor = audience(node);
        boolean onbekend = voor.isEmpty() && !node.path("audience").isEmpty();
        return soort.isEmpty() || van == null || tot == null || onbekend
                ? Optional.empty()
                : Optional.of(
                        new Mededeling(
                                UUID.fromString(text(node, "id")),
                                soort.get(),
                                text(node, "title"),
                                text(node, "text"),
                                van,
                                tot,
                                voor));
    }

    private static Set<Organisatiesoort> audience(JsonNode node) {
        return node.path("audience")
                .valueStream()
                .flatMap(een -> named(Organisatiesoort.values(), een.asString("")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, String> fields(Registerverzoek verzoek) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("kind", verzoek.soort().name());
        Oin namens = verzoek.namens();
        velden.put("organisation_oin", namens == null ? "" : namens.waarde());
        velden.put("organisation_name", verzoek.organisatie());
        velden.put("email", verzoek.email());
        Vestiging vestiging = verzoek.vestiging();
        velden.put("branch", vestiging == null ? "" : vestiging.toString());
        velden.put("school_name", verzoek.schoolnaam());
        velden.put("street", verzoek.straat());
        velden.put("house_number", verzoek.huisnummer());
        velden.put("postal_code", verzoek.postcode());
        velden.put("city", verzoek.plaats());
        velden.put("school_email", verzoek.schoolmail());
        velden.put("text", verzoek.tekst());
        Schoolsoort soort = verzoek.schoolsoort();
        if (soort != null) {
            velden.put("school_type", soort.name());
        }
        if (!verzoek.bestuur().isEmpty()) {
            velden.put("board", verzoek.bestuur());
        }
        return velden;
    }

    static String text(JsonNode node, String veld) {
        return node.path(veld).asString("");
    }

    static @Nullable Instant moment(JsonNode node, String veld) {
        try {
            String tekst = text(node, veld);
            return tekst.isEmpty() ? null : Instant.parse(tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static <E extends Enum<E>> Optional<E> named(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(waarde -> waarde.name().equals(naam)).findFirst();
    }
}

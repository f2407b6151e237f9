package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.platform.contract.Contract;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The most important API Design Rules (standards §7), checked without Node.js; {@code bin/lint-api}
 * checks them all.
 */
@DisplayName("U68 The contracts obey the API Design Rules")
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"uitwisseling-v1", "register-v1"})
class OntwerpregelsTests {

    private static final Pattern PAD =
            Pattern.compile("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z0-9]+}))+");
    private static final Pattern SEMVER = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /** The names of the Onderwijs Serviceregister, which its contract says it deviates for. */
    private static final Pattern SNAKE = Pattern.compile("_?[a-z][a-z0-9]*(_[a-z0-9]+)*");

    /** A method of a path, with all its parameters. */
    private record Route(String naam, String pad, JsonNode operatie, List<JsonNode> parameters) {}

    private final Contract contract;
    private final JsonNode document;
    private final Pattern namen;

    OntwerpregelsTests(String naam) {
        this.contract = Contract.read(naam);
        this.document = contract.document();
        this.namen = naam.startsWith("register") ? SNAKE : LOWER_CAMEL;
    }

    @Test
    @DisplayName("U68 It is OpenAPI 3.1, says its version in full and whom to ask")
    void isOpenApiAndSaysItsVersionAndWhomToAsk() {
        assertThat(document.path("openapi").asString()).startsWith("3.1.");
        assertThat(contract.versie()).matches(SEMVER);
        assertThat(document.at("/info/contact").propertyNames()).contains("name", "url", "email");
    }

    @Test
    @DisplayName("U68 Servers are reached over https, with the major version in the address")
    void serversAreReachedOverHttpsWithTheMajorVersion() {
        assertThat(document.path("servers").valueStream())
                .isNotEmpty()
                .allMatch(server -> server.path("url").asString().matches("https://.*/v1"));
    }

    @Test
    @DisplayName("U68 Paths are kebab-case without a slash at the end, queries as agreed")
    void pathsAndQueriesAreNamedAsTheRulesSay() {
        assertThat(document.path("paths").propertyNames()).isNotEmpty().allMatch(matches(PAD));
        assertThat(parameters("query")).allMatch(matches(namen));
    }

    @Test
    @DisplayName("U68 Each part of a path is a parameter that is described, and each id is unique")
    void partsOfAPathAreDescribed() {
        var ids = new ArrayList<String>();
        for (Route route : routes().toList()) {
            Set<String> named = new TreeSet<>();
            Pattern.compile("\\{([^}]+)}")
                    .matcher(route.pad())
                    .results()
                    .forEach(hit -> named.add(hit.group(1)));
            Set<String> described = new TreeSet<>();
            route.parameters().stream()
                    .filter(parameter -> parameter.path("in").asString().equals("path"))
                    .forEach(parameter -> described.add(parameter.path("name").asString()));
            assertThat(described).as(route.naam()).isEqualTo(named);
            ids.add(route.operatie().path("operationId").asString());
        }
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    @DisplayName("U68 Every answer that is no error says the version in a header")
    void everyAnswerSaysTheVersion() {
        assertThat(answers(status -> status.startsWith("2") || status.startsWith("3")))
                .isNotEmpty()
                .allSatisfy((naam, answer) ->
                        assertThat(answer.path("headers").has("API-Version")).isTrue());
    }

    @Test
    @DisplayName("U68 Every error is a problem with status, title and detail")
    void everyErrorIsAProblem() {
        var errors = answers(status -> status.startsWith("4") || status.startsWith("5"));
        errors.values().removeIf(answer -> answer.path("content").isMissingNode());

        assertThat(errors)
                .isNotEmpty()
                .allSatisfy((naam, answer) ->
                        assertThat(required(answer)).contains("status", "title", "detail"));
    }

    @Test
    @DisplayName("U68 Every route that takes input can answer that it is invalid")
    void everyRouteThatTakesInputCanRefuseIt() {
        assertThat(
                        routes().filter(route ->
                                route.operatie().has("requestBody")
                                        || !route.parameters().isEmpty()))
                .isNotEmpty()
                .allMatch(route -> route.operatie().path("responses").has("400"), "has 400");
    }

    @Test
    @DisplayName("U68 Schemas are named in UpperCamelCase, members as agreed")
    void schemasAndMembersAreNamedAsTheRulesSay() {
        JsonNode schemas = document.at("/components/schemas");

        assertThat(schemas.propertyNames()).allMatch(naam -> naam.matches("[A-Z][a-zA-Z0-9]*"));
        for (JsonNode schema : schemas) {
            assertThat(schema.path("properties").propertyNames()).allMatch(matches(namen));
            assertThat(schema.propertyNames()).allMatch(matches(LOWER_CAMEL));
        }
    }

    private Stream<Route> routes() {
        return document.path("paths")
                .propertyStream()
                .flatMap(pad ->
                        pad.getValue()
                                .propertyStream()
                                .filter(methode -> !methode.getKey().equals("parameters"))
                                .map(methode -> route(pad, methode)));
    }

    private Route route(Map.Entry<String, JsonNode> pad, Map.Entry<String, JsonNode> methode) {
        List<JsonNode> parameters =
                Stream.of(pad.getValue(), methode.getValue())
                        .flatMap(node -> node.path("parameters").valueStream())
                        .map(contract::resolve)
                        .toList();
        String naam = methode.getKey() + " " + pad.getKey();
        return new Route(naam, pad.getKey(), methode.getValue(), parameters);
    }

    private Stream<String> parameters(String plek) {
        return routes().flatMap(route -> route.parameters().stream())
                .filter(parameter -> parameter.path("in").asString().equals(plek))
                .map(parameter -> parameter.path("name").asString());
    }

    private Map<String, JsonNode> answers(Predicate<String> status) {
        var answers = new TreeMap<String, JsonNode>();
        routes().forEach(route ->
                route.operatie()
                        .path("responses")
                        .propertyStream()
                        .filter(answer -> status.test(answer.getKey()))
                        .forEach(answer ->
                                answers.put(
                                        route.naam() + " " + answer.getKey(),
                                        contract.resolve(answer.getValue()))));
        return answers;
    }

    private List<String> required(JsonNode answer) {
        JsonNode schema =
                contract.resolve(answer.at("/content/application~1problem+json").path("schema"));
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    private static Predicate<String> matches(Pattern vorm) {
        return tekst -> vorm.matcher(tekst).matches();
    }
}

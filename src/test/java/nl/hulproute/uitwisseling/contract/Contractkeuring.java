package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nl.hulproute.platform.contract.Contract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Holds data and answers to the contract. */
public final class Contractkeuring {

    private static final SchemaRegistry REGISTER =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Contract contract;
    private final String basis;

    /** Of the exchange. */
    public Contractkeuring() {
        this(ContractController.CONTRACT, Operatie.UITWISSELING);
    }

    /**
     * @param basis what every address begins with
     */
    public Contractkeuring(Contract contract, String basis) {
        this.contract = contract;
        this.basis = basis;
    }

    /** Everything in which the value differs from the schema. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", contract.document().path("components"));
        return REGISTER
                .getSchema(whole)
                .validate(
                        value,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The answer is one that the contract gives for this request. */
    public void demand(HttpResponse<byte[]> answer) {
        String method = answer.request().method();
        String path = answer.uri().getPath().replaceFirst("^" + basis, "");
        String place = method + " " + path + " " + answer.statusCode();
        JsonNode described =
                contract.resolve(
                        operation(method, path)
                                .path("responses")
                                .path(String.valueOf(answer.statusCode())));
        assertThat(described.isMissingNode()).as("not in the contract: %s", place).isFalse();
        described
                .path("headers")
                .propertyNames()
                .forEach(name ->
                        assertThat(answer.headers().firstValue(name))
                                .as("%s: header %s", place, name)
                                .isPresent());
        demandBody(place, described.path("content"), method, answer);
    }

    private void demandBody(
            String place, JsonNode content, String method, HttpResponse<byte[]> answer) {
        if (content.isMissingNode() || method.equals("HEAD")) {
            assertThat(answer.body()).as(place).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(content.propertyNames()).as(place).contains(type);
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(faults(content.path(type).path("schema"), body)).as(place).isEmpty();
    }

    private JsonNode operation(String method, String path) {
        return contract.document()
                .path("paths")
                .propertyStream()
                .filter(entry -> fits(entry.getKey(), path))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the contract: " + path));
    }

    private static boolean fits(String template, String path) {
        String[] expected = template.split("/", -1);
        String[] actual = path.split("/", -1);
        return expected.length == actual.length
                && IntStream.range(0, expected.length)
                        .allMatch(
                                i -> expected[i].startsWith("{") || expected[i].equals(actual[i]));
    }
}

package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.contract.Contract;
import nl.hulproute.uitwisseling.Berichtsoort;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract and the code that serves it are one. */
class ContractTests {

    private static final Contract CONTRACT = ContractController.CONTRACT;
    private static final List<Class<?>> KLASSEN =
            Stream.of("nl/hulproute/uitwisseling", "nl/hulproute/platform/web")
                    .flatMap(ContractTests::classes)
                    .toList();

    private final Contractkeuring keuring = new Contractkeuring();

    @Test
    @DisplayName("U65 Every route of the contract is served, and every route served is in it")
    void everyRouteOfTheContractIsServedAndTheOtherWayRound() {
        Collection<Operatie> served =
                Operatie.joined(
                        KLASSEN.stream()
                                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                                .flatMap(method -> Operatie.of(method, Operatie.UITWISSELING)));

        assertThat(served).isNotEmpty();
        assertThat(served).containsExactlyInAnyOrderElementsOf(described());
    }

    @Test
    @DisplayName("U66 Every record has the members that the contract gives it")
    void everyRecordHasTheMembersThatTheContractGivesIt() {
        var faults = new ArrayList<String>();
        Set<String> known = Recordvorm.known(CONTRACT);
        KLASSEN.stream()
                .filter(klasse -> klasse.isRecord() && known.contains(klasse.getSimpleName()))
                .forEach(klasse -> faults.addAll(new Recordvorm(CONTRACT).faults(klasse)));

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("U66 Every list of values in the contract is that of the code")
    void everyListOfValuesIsThatOfTheCode() {
        assertThat(values("Documentsoort"))
                .isEqualTo(Arrays.stream(Documentsoort.values()).map(Documentsoort::code).toList());
        assertThat(values("Berichtsoort"))
                .isEqualTo(Arrays.stream(Berichtsoort.values()).map(Berichtsoort::code).toList());
        assertThat(values("HulpvraagStatus"))
                .isEqualTo(
                        Arrays.stream(HulpvraagStatus.values())
                                .map(HulpvraagStatus::code)
                                .toList());
    }

    @Test
    @DisplayName("U64 No address names a pupil: only ids, digests and moments stand in one")
    void noAddressNamesAPupil() {
        Set<String> names =
                CONTRACT.document().findValues("parameters").stream()
                        .flatMap(JsonNode::valueStream)
                        .map(CONTRACT::resolve)
                        .filter(parameter -> !parameter.path("in").asString().equals("header"))
                        .map(parameter ->
                                parameter.path("name").asString() + ": " + form(parameter))
                        .collect(Collectors.toSet());

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "hulpvraag: uuid",
                        "id: uuid",
                        "na: uuid",
                        "sha256: Sha256",
                        "sinds: date-time");
    }

    @Test
    @DisplayName("U67 Every example in the contract obeys it")
    void everyExampleObeysTheContract() {
        var faults = new ArrayList<String>();
        CONTRACT.document().findParents("example").stream()
                .filter(parent -> parent.has("schema"))
                .forEach(parent ->
                        faults.addAll(
                                keuring.faults(parent.path("schema"), parent.path("example"))));

        assertThat(faults).isEmpty();
    }

    private static Stream<Class<?>> classes(String map) {
        Path root = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(root.resolve(map))) {
            return files
                    .map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(String schema) {
        return CONTRACT.document()
                .at("/components/schemas/" + schema + "/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String form(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        return schema.has("$ref") ? Contract.refName(schema) : schema.path("format").asString();
    }

    private static Collection<Operatie> described() {
        return CONTRACT.document()
                .path("paths")
                .propertyStream()
                .flatMap(Operatie::of)
                .collect(Collectors.toList());
    }
}

package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract and the code that serves it are one. */
class ContractTests {

    private static final Contract CONTRACT = Contract.read();
    private static final List<Class<?>> KLASSEN =
            new ClassFileImporter()
                            .withImportOption(new DoNotIncludeTests())
                            .importPackages("nl.hulproute.uitwisseling", "nl.hulproute.platform.web")
                            .stream()
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();

    /** Described ahead of the code: the signed receipt. */
    private static final Set<String> NOG_NIET = Set.of("Ontvangstbewijs");

    private final Contractkeuring keuring = new Contractkeuring();

    @Test
    @DisplayName("U65 Every route that is served is in the contract")
    void everyRouteThatIsServedIsInTheContract() {
        Collection<Operatie> served =
                Operatie.joined(
                        KLASSEN.stream()
                                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                                .flatMap(Operatie::of));

        assertThat(served).isNotEmpty();
        assertThat(described()).containsAll(served);
    }

    @Test
    @DisplayName("U66 Every record has the members that the contract gives it")
    void everyRecordHasTheMembersThatTheContractGivesIt() {
        var faults = new ArrayList<String>();
        Set<String> known = Recordvorm.known(CONTRACT);
        KLASSEN.stream()
                .filter(klasse -> klasse.isRecord() && known.contains(klasse.getSimpleName()))
                .filter(klasse -> !NOG_NIET.contains(klasse.getSimpleName()))
                .forEach(klasse -> faults.addAll(new Recordvorm(CONTRACT).faults(klasse)));

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("U66 Every list of values in the contract is that of the code")
    void everyListOfValuesIsThatOfTheCode() {
        assertThat(values("Documentsoort"))
                .isEqualTo(Arrays.stream(Documentsoort.values()).map(Documentsoort::code).toList());
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
                        "hulpvraag: uuid", "id: uuid", "sha256: Sha256", "sinds: date-time");
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

    private static List<String> values(String schema) {
        return CONTRACT.document().at("/components/schemas/" + schema + "/enum").valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String form(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        return schema.has("$ref") ? Contract.refName(schema) : schema.path("format").asString();
    }

    private static Collection<Operatie> described() {
        return CONTRACT.document().path("paths").propertyStream()
                .flatMap(Operatie::of)
                .collect(Collectors.toList());
    }
}

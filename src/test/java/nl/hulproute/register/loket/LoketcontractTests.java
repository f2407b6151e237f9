package nl.hulproute.register.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.contract.Contract;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;
import nl.hulproute.uitwisseling.contract.Contractkeuring;
import nl.hulproute.uitwisseling.contract.Operatie;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract of the look-up and the code that serves it are one. */
class LoketcontractTests {

    private static final String BASIS = "/register/v1";
    private static final Contract CONTRACT = Contract.read("register-v1");

    @Test
    void everyRouteOfTheContractIsServedAndTheOtherWayRound() {
        Set<Operatie> served =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("nl.hulproute.register")
                                .stream()
                                .filter(klasse -> klasse.isAnnotatedWith(Loket.class))
                                .map(JavaClass::reflect)
                                .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                                .flatMap(method -> Operatie.of(method, BASIS))
                                .collect(Collectors.toSet());
        Set<Operatie> described =
                CONTRACT.document()
                        .path("paths")
                        .propertyStream()
                        .flatMap(Operatie::of)
                        .collect(Collectors.toSet());

        assertThat(served).hasSizeGreaterThan(10).isEqualTo(described);
    }

    @Test
    void everyExampleObeysTheContract() {
        var keuring = new Contractkeuring(CONTRACT, BASIS);
        var faults = new ArrayList<String>();
        CONTRACT.document().findParents("example").stream()
                .filter(parent -> parent.has("schema"))
                .forEach(parent ->
                        faults.addAll(
                                keuring.faults(parent.path("schema"), parent.path("example"))));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyListOfValuesIsThatOfTheCode() {
        assertThat(values("RequestKind")).isEqualTo(names(Registerverzoek.Soort.values()));
        assertThat(values("Request/properties/state"))
                .isEqualTo(names(Verzoekstand.Stand.values()));
        assertThat(values("School/properties/type")).isEqualTo(names(Schoolsoort.values()));
    }

    private static List<String> values(String schema) {
        return CONTRACT.document()
                .at("/components/schemas/" + schema + "/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> names(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).toList();
    }
}

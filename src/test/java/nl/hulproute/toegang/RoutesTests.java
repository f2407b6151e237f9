package nl.hulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import nl.hulproute.platform.web.VoorKnooppunt;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.stream.Stream;

class RoutesTests {

    private static final JavaClasses KLASSEN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nl.hulproute");

    @Test
    void everyRouteDeclaresExactlyOneRuleOfAccess() {
        List<JavaMethod> routes = routes().toList();

        List<String> wrong =
                routes.stream()
                        .filter(route -> rules(route) != 1)
                        .map(JavaMethod::getFullName)
                        .toList();

        assertThat(routes).isNotEmpty();
        assertThat(wrong).as("routes without one access rule").isEmpty();
    }

    private static Stream<JavaMethod> routes() {
        return KLASSEN.stream()
                .flatMap(klasse -> klasse.getMethods().stream())
                .filter(method ->
                        method.isMetaAnnotatedWith(RequestMapping.class)
                                || method.isAnnotatedWith(RequestMapping.class));
    }

    private static long rules(JavaMethod route) {
        return Stream.of(Mag.class, Openbaar.class, VoorOuder.class, VoorKnooppunt.class)
                .filter(route::isAnnotatedWith)
                .count();
    }
}

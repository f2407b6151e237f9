package nl.hulproute;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import nl.hulproute.proef.Document;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The glossary and the code use the same words. */
class WoordenlijstTests {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final Pattern DOMEIN =
            Pattern.compile(
                    "nl\\.hulproute\\.(gedeeld|uitwisseling|oso|ketencheck"
                            + "|(school|swv|register)(\\.\\w+)*)");

    private static final List<JavaClass> TYPEN =
            new ClassFileImporter()
                            .withImportOption(new DoNotIncludeTests())
                            .importPackages("nl.hulproute")
                            .stream()
                            .filter(JavaClass::isTopLevelClass)
                            .filter(type -> !type.getSimpleName().equals("package-info"))
                            .toList();

    @Test
    void everyPublicTypeOfTheDomainStandsInTheGlossary() {
        Set<String> publiek =
                TYPEN.stream()
                        .filter(type -> DOMEIN.matcher(type.getPackageName()).matches())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));

        publiek.removeAll(glossary());

        assertThat(publiek).as("public types that docs/glossary.md does not explain").isEmpty();
    }

    @Test
    void everyTypeInTheGlossaryExists() {
        Set<String> genoemd = glossary();

        TYPEN.stream().map(JavaClass::getSimpleName).forEach(genoemd::remove);

        assertThat(genoemd).as("types in docs/glossary.md that are not in the code").isEmpty();
    }

    private static Set<String> glossary() {
        return TYPE.matcher(Document.of(Path.of("docs/glossary.md")).read())
                .results()
                .map((MatchResult gevonden) -> gevonden.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package nl.hulproute;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.stereotype.Controller;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;

/** What a tool can check about our style is checked here rather than written down. */
@AnalyzeClasses(packages = "nl.hulproute", importOptions = DoNotIncludeTests.class)
class BouwregelsTests {

    @ArchTest
    static final ArchRule noSuffixThatSaysNothing =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Entity)")
                    .orShould()
                    .haveNameMatching(".*\\.Abstract[^.]*");

    /** Writes down why the JDK refused, and lets that refusal go on: it decides nothing. */
    private static final String NOTITIE = "nl.hulproute.platform.certificaten.Weigernotitie";

    @ArchTest
    static final ArchRule nobodyDecidesForHimselfWhomToTrust =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(NOTITIE)
                    .should()
                    .implement(X509TrustManager.class)
                    .orShould()
                    .beAssignableTo(X509ExtendedTrustManager.class)
                    .orShould()
                    .implement(HostnameVerifier.class);

    @ArchTest
    static final ArchRule whoWritesDownRefusalsIsFinal =
            classes().that().haveFullyQualifiedName(NOTITIE).should().haveModifier(FINAL);

    @ArchTest
    static final ArchRule thePartsNeverImportEachOther =
            slices().matching("nl.hulproute.(school|swv|register)..")
                    .should()
                    .notDependOnEachOther();

    @ArchTest
    static final ArchRule gedeeldAndOsoArePlainJava =
            noClasses()
                    .that(
                            resideInAnyPackage("nl.hulproute.gedeeld..", "nl.hulproute.oso..")
                                    .and(simpleName("package-info").negate()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..");

    @ArchTest
    static final ArchRule controllersStayInTheirPackage =
            classes()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .and()
                    .areNotAnnotations()
                    .should()
                    .notBePublic()
                    .because("a controller is reached by its route, not by its name");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.hulproute.platform..")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule allDatabaseAccessIsWrittenSql =
            noClasses()
                    .that()
                    // every JdbcClient goes through it
                    .doNotHaveSimpleName("Transactieplicht")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.data..", "jakarta.persistence..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate");
}

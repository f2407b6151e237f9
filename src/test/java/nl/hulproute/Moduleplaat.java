package nl.hulproute;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The modules as Mermaid graphs: one of the whole house, and one of the subjects inside each module
 * that has several.
 */
final class Moduleplaat {

    private record Pijl(String van, String naar) implements Comparable<Pijl> {

        @Override
        public int compareTo(Pijl ander) {
            return Comparator.comparing(Pijl::van).thenComparing(Pijl::naar).compare(this, ander);
        }

        private String mermaid() {
            return "    %s --> %s\n".formatted(van, naar);
        }
    }

    private final ApplicationModules modules;
    private final JavaClasses all =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("nl.hulproute");

    Moduleplaat(ApplicationModules modules) {
        this.modules = modules;
    }

    String markdown() {
        return """
        # The modules

        Generated from the code by `bin/documenten`; a test fails when it is out of date.
        An arrow means "uses". Arrows to `gedeeld` and `platform`, which everything uses, are left out.

        ## The house

        %s%s\
        """
                .formatted(
                        graph(names(), house()),
                        modules()
                                .filter(module -> subjects(module).size() > 1)
                                .map(this::inside)
                                .collect(joining()));
    }

    private String inside(ApplicationModule module) {
        return "\n## Inside `%s`\n\n%s"
                .formatted(name(module), graph(subjects(module), subjectArrows(module)));
    }

    private TreeSet<String> names() {
        return modules().map(Moduleplaat::name).collect(toCollection(TreeSet::new));
    }

    private TreeSet<Pijl> house() {
        var pijlen = new TreeSet<Pijl>();
        modules()
                .forEach(module ->
                        module.getDirectDependencies(modules)
                                .uniqueModules()
                                .map(Moduleplaat::name)
                                .filter(naar -> !isEverywhere(naar))
                                .forEach(naar -> pijlen.add(new Pijl(name(module), naar))));
        return pijlen;
    }

    private TreeSet<Pijl> subjectArrows(ApplicationModule module) {
        var pijlen = new TreeSet<Pijl>();
        classes(module)
                .forEach(type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .filter(doel -> isIn(module, doel))
                                .map(doel -> subject(module, doel))
                                .map(naar -> new Pijl(subject(module, type), naar))
                                .filter(pijl -> !pijl.van().equals(pijl.naar()))
                                .forEach(pijlen::add));
        return pijlen;
    }

    private TreeSet<String> subjects(ApplicationModule module) {
        var subjects = new TreeSet<String>();
        classes(module).forEach(type -> subjects.add(subject(module, type)));
        return subjects;
    }

    private Stream<ApplicationModule> modules() {
        return modules.stream().sorted(Comparator.comparing(Moduleplaat::name));
    }

    private Stream<JavaClass> classes(ApplicationModule module) {
        return all.stream().filter(type -> isIn(module, type));
    }

    private static boolean isIn(ApplicationModule module, JavaClass type) {
        String root = module.getBasePackage().getName();
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The first package below that of the module; its root package goes by the module's name. */
    private static String subject(ApplicationModule module, JavaClass type) {
        String root = module.getBasePackage().getName();
        String rest = type.getPackageName().substring(root.length());
        return rest.isEmpty() ? name(module) : List.of(rest.substring(1).split("\\.")).getFirst();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static boolean isEverywhere(String module) {
        return module.equals("gedeeld") || module.equals("platform");
    }

    private static String graph(TreeSet<String> vakken, TreeSet<Pijl> pijlen) {
        return "```mermaid\ngraph TD\n%s%s```\n"
                .formatted(
                        vakken.stream().map("    %s\n"::formatted).collect(joining()),
                        pijlen.stream().map(Pijl::mermaid).collect(joining()));
    }
}

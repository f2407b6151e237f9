package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Document;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The help in the pages and the user manual are one text: that of the bundles. */
class HandleidingTests {

    private static final Path BRONNEN = Path.of("src/main/resources");
    private static final Pattern PAGINA =
            Pattern.compile("layout :: pagina\\([^']*'([a-z0-9.-]+)'\\)");
    private static final Pattern ALINEA = Pattern.compile("\\s*\\|\\s*");

    /** Pages that explain themselves. */
    private static final Set<String> ZONDER_HULP = Set.of("start", "inloggen", "geenwerk", "fout");

    @Test
    void everyPageHasHelp() throws IOException {
        Map<String, String> texts = texts();
        var without = new TreeSet<String>();
        for (Path template : templates()) {
            PAGINA.matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .filter(page -> !ZONDER_HULP.contains(page))
                    .filter(page -> !texts.containsKey("hulp." + page))
                    .forEach(page -> without.add(page + " (" + template.getFileName() + ")"));
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theManualSaysWhatTheHelpInThePagesSays() throws IOException {
        Map<String, String> texts = texts();
        var manual = new StringBuilder();
        manual.append("# Handleiding\n\n")
                .append(
                        "De hulp die bij elke pagina staat, bij elkaar. Deze tekst komt uit het"
                                + " programma;\n")
                .append(
                        "wijzig hem in `src/main/resources/messages` en vernieuw met"
                                + " `bin/documenten`.\n");

        texts.keySet().stream()
                .filter(key -> key.startsWith("hulp."))
                .map(key -> key.substring("hulp.".length()))
                .forEach(page -> manual.append(chapter(page, texts)));

        Document.of(Path.of("docs/handleiding/README.md")).demand(manual.toString());
    }

    private static String chapter(String page, Map<String, String> texts) {
        String title =
                Stream.of("menu." + page, "hulptitel." + page, page + ".titel")
                        .map(texts::get)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no title for the help of " + page));
        List<String> paragraphs = List.of(ALINEA.split(texts.getOrDefault("hulp." + page, "")));
        return "\n## " + title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    /** The Dutch texts, bundle after bundle in the order in which they are registered. */
    private static Map<String, String> texts() throws IOException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(BRONNEN.resolve("application.properties"))) {
            settings.load(reader);
        }
        var texts = new LinkedHashMap<String, String>();
        for (String name : settings.getProperty("spring.messages.basename").split(",")) {
            Path bundle = BRONNEN.resolve(name + ".properties");
            if (Files.exists(bundle)) {
                for (String line : logicalLines(bundle)) {
                    int split = line.indexOf('=');
                    texts.put(line.substring(0, split).strip(), said(line.substring(split + 1)));
                }
            }
        }
        return texts;
    }

    /** The lines of a bundle in their own order, which {@link Properties} forgets. */
    private static List<String> logicalLines(Path bundle) throws IOException {
        var lines = new ArrayList<String>();
        String joined = Files.readString(bundle).replaceAll("\\\\\\n\\s*", "");
        joined.lines().filter(line -> line.matches("[a-zA-Z].*=.*")).forEach(lines::add);
        return lines;
    }

    private static String said(String text) {
        return new MessageFormat(text.strip()).format(new Object[10]);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(BRONNEN.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}

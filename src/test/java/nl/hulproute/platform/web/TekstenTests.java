package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TekstenTests {

    private static final Path BUNDELS = Path.of("src/main/resources/messages");
    private static final Path SJABLONEN = Path.of("src/main/resources/templates");

    private static final Pattern VERWIJZING = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

    /**
     * Text between tags that holds a letter, outside comments, scripts and Thymeleaf's own tags.
     */
    private static final Pattern TEKST = Pattern.compile(">([^<>]*[\\p{L}][^<>]*)<");

    private static final Pattern ATTRIBUUT =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label)=\"([^\"]*\\p{L}[^\"]*)\"");

    /** Names that are the same in every language. */
    private static final Set<String> NAMEN = Set.of("Hulproute", "XML", "PDF", "BRIN", "OIN");

    @Test
    void everyKeyStandsInBothLanguages() {
        var missing = new ArrayList<String>();
        for (Path dutch : dutchBundles()) {
            Path english = Path.of(dutch.toString().replace(".properties", "_en.properties"));
            Set<String> nl = load(dutch).stringPropertyNames();
            Set<String> en = Files.exists(english) ? load(english).stringPropertyNames() : Set.of();
            nl.stream().filter(key -> !en.contains(key)).forEach(key -> missing.add("en: " + key));
            en.stream().filter(key -> !nl.contains(key)).forEach(key -> missing.add("nl: " + key));
        }
        assertThat(missing).isEmpty();
    }

    /** The latter would be shown where the former was meant, whichever bundle they stand in. */
    @Test
    void noKeyStandsTwice() throws IOException {
        for (List<Path> taal : List.of(dutchBundles(), englishBundles())) {
            var eerder = new TreeSet<String>();
            var twice = new TreeSet<String>();
            for (Path bundle : taal) {
                try (var regels = Files.lines(bundle)) {
                    regels.filter(regel -> regel.contains("=") && !regel.startsWith("#"))
                            .map(regel -> regel.substring(0, regel.indexOf('=')).strip())
                            .filter(key -> !eerder.add(key))
                            .forEach(twice::add);
                }
            }
            assertThat(twice).isEmpty();
        }
    }

    @Test
    void everyBundleIsRegistered() throws IOException {
        String registered = Files.readString(Path.of("src/main/resources/application.properties"));
        for (Path bundle : dutchBundles()) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            assertThat(registered).contains("messages/" + name);
        }
    }

    @Test
    void everyTextIsAValidMessage() {
        for (Path bundle : bundles()) {
            Properties texts = load(bundle);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                String said = new MessageFormat(text).format(new Object[10]);
                assertThat(text.replace("''", ""))
                        .as("an apostrophe is written twice: %s in %s", key, bundle)
                        .doesNotContain("'");
                assertThat(said).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyTextThatATemplateNamesExists() {
        Set<String> keys = new TreeSet<>();
        dutchBundles().forEach(bundle -> keys.addAll(load(bundle).stringPropertyNames()));
        var missing = new TreeSet<String>();
        for (Path template : templates()) {
            VERWIJZING
                    .matcher(read(template))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> missing.add(template.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHoldsTextOfItsOwn() {
        var found = new ArrayList<String>();
        for (Path template : templates()) {
            String source =
                    read(template)
                            .replaceAll("(?s)<!--.*?-->", "")
                            .replaceAll("(?s)<(style|script)\\b.*?</\\1>", "");
            Stream.concat(
                            TEKST.matcher(source).results().map(hit -> hit.group(1).strip()),
                            ATTRIBUUT.matcher(source).results().map(hit -> hit.group(1).strip()))
                    .filter(text -> !NAMEN.contains(text) && !text.startsWith("[["))
                    .forEach(text -> found.add(template.getFileName() + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> bundles() {
        return files(BUNDELS, ".properties");
    }

    private static List<Path> dutchBundles() {
        return bundles().stream().filter(bundle -> !bundle.toString().contains("_en.")).toList();
    }

    private static List<Path> englishBundles() {
        return bundles().stream().filter(bundle -> bundle.toString().contains("_en.")).toList();
    }

    private static List<Path> templates() {
        return files(SJABLONEN, ".html");
    }

    private static List<Path> files(Path folder, String extension) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page is put together from is there: a page that few people open is broken for long. */
class SjablonenTests {

    private static final Path BRONNEN = Path.of("src/main");
    private static final Path SJABLONEN = Path.of("src/main/resources/templates");

    /** A fragment of another template, as a page or a controller names it. */
    private static final Pattern FRAGMENT =
            Pattern.compile("(?:~\\{|return \"|ModelAndView\\(\")([a-z/-]+) :: ([a-z-]+)");

    private static final Pattern BLAD = Pattern.compile("@\\{/(stijl|js)/([a-z-]+\\.(?:css|js))}");

    @Test
    void everyFragmentThatIsNamedExists() {
        var missing = new TreeSet<String>();
        for (Path file : files(BRONNEN)) {
            FRAGMENT.matcher(read(file))
                    .results()
                    .filter(named -> !exists(named))
                    .forEach(
                            named -> missing.add(BRONNEN.relativize(file) + ": " + named.group(0)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFileOfLookAndScriptIsLoadedAndThere() {
        for (String folder : new String[] {"stijl", "js"}) {
            var loaded = new TreeSet<String>();
            for (Path template : files(SJABLONEN)) {
                BLAD.matcher(read(template))
                        .results()
                        .filter(named -> named.group(1).equals(folder))
                        .forEach(named -> loaded.add(named.group(2)));
            }
            assertThat(loaded)
                    .containsExactlyInAnyOrderElementsOf(
                            files(Path.of("src/main/resources/static", folder)).stream()
                                    .map(file -> file.getFileName().toString())
                                    .toList());
        }
    }

    /** A brace that is lacking makes all that follows part of one narrow screen. */
    @Test
    void everyStyleSheetClosesWhatItOpens() {
        for (Path sheet : files(Path.of("src/main/resources/static/stijl"))) {
            long depth = 0;
            for (String line : read(sheet).replaceAll("(?s)/\\*.*?\\*/", "").split("\n")) {
                assertThat(line.startsWith(" ") || line.startsWith("}") || depth == 0)
                        .as("%s: %s", sheet.getFileName(), line)
                        .isTrue();
                depth += count(line, '{') - count(line, '}');
            }
            assertThat(depth).as("%s", sheet.getFileName()).isZero();
        }
    }

    private static boolean exists(MatchResult named) {
        Path template = SJABLONEN.resolve(named.group(1) + ".html");
        return Files.exists(template)
                && Pattern.compile("th:fragment=\"" + named.group(2) + "[\"( ]")
                        .matcher(read(template))
                        .find();
    }

    private static long count(String line, char brace) {
        return line.chars().filter(letter -> letter == brace).count();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().matches(".*\\.(html|java|css|js)")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

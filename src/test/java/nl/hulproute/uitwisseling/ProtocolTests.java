package nl.hulproute.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Document;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each numbered promise in docs/protocol.md is the name of a test, and the other way round. */
class ProtocolTests {

    private static final Pattern BELOFTE = Pattern.compile("(?m)^\\| (U\\d\\d) \\|");
    private static final Pattern NAAM = Pattern.compile("^(U\\d\\d) ");

    @Test
    void everyPromiseHasATest() {
        Set<String> without = promises();
        without.removeAll(tested());

        assertThat(without).as("promises in docs/protocol.md without a test").isEmpty();
    }

    @Test
    void everyNumberedTestBelongsToAPromise() {
        Set<String> unknown = tested();
        unknown.removeAll(promises());

        assertThat(unknown).as("tests with a number that docs/protocol.md has not").isEmpty();
    }

    @Test
    void promisesAreNumberedInOrderWithoutGaps() {
        List<String> numbers =
                BELOFTE.matcher(Document.of(Path.of("docs/protocol.md")).read())
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(numbers).isSorted().doesNotHaveDuplicates().startsWith("U01");
        assertThat(numbers.getLast()).isEqualTo("U%02d".formatted(numbers.size()));
    }

    private static Set<String> promises() {
        return numbers(BELOFTE, Stream.of(Document.of(Path.of("docs/protocol.md")).read()));
    }

    private static Set<String> tested() {
        return numbers(
                NAAM,
                testClasses()
                        .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
                        .map(method -> method.getAnnotation(DisplayName.class))
                        .filter(name -> name != null)
                        .map(DisplayName::value));
    }

    private static Set<String> numbers(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> testClasses() {
        Path root = Path.of("target/test-classes");
        try (Stream<Path> files = Files.walk(root.resolve("nl/hulproute"))) {
            return files
                    .map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.matches(".*(Tests|IT)\\.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.hulproute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class DragersTests {

    private static final int SECONDEN = 20;

    @Test
    void aProgramOnTwoCoresGoesOnWhileTwoOfItsThreadsLoadClasses()
            throws IOException, InterruptedException {
        assertThat(ends(List.of(), SECONDEN)).isTrue();
    }

    /** When this fails the machine has learned it by itself, and {@link Dragers} can go. */
    @Test
    void withoutRoomItStands() throws IOException, InterruptedException {
        assertThat(ends(List.of("zonder"), 4)).isFalse();
    }

    /** Whether it ends within this many seconds after it said that it began. */
    private static boolean ends(List<String> argumenten, int seconden)
            throws IOException, InterruptedException {
        var opdracht =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:ActiveProcessorCount=2",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Draagproef.class.getName()));
        opdracht.addAll(argumenten);
        Process proces = new ProcessBuilder(opdracht).redirectError(Redirect.INHERIT).start();
        try {
            assertThat(proces.inputReader().readLine()).isEqualTo("begonnen");
            boolean einde = proces.waitFor(seconden, TimeUnit.SECONDS);
            if (einde) {
                assertThat(proces.exitValue()).isZero();
            }
            return einde;
        } finally {
            proces.destroyForcibly();
        }
    }
}

package nl.hulproute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
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
        Process proces = new ProcessBuilder(opdracht).inheritIO().start();
        try {
            return proces.waitFor(seconden, TimeUnit.SECONDS) && proces.exitValue() == 0;
        } finally {
            proces.destroyForcibly();
        }
    }
}

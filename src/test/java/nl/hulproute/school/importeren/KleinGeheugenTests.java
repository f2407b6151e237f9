package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class KleinGeheugenTests {

    /** Of which a Java program that does nothing uses a good part. */
    private static final String HEAP = "-Xmx24m";

    @Test
    void aHundredThousandPupilsAreReadInAHeapOf24Megabytes() throws Exception {
        var lezen =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        HEAP,
                                        "-XX:+UseSerialGC",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Grootbestand.class.getName(),
                                        "100000"))
                        .redirectErrorStream(true)
                        .start();

        String gezegd = new String(lezen.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(lezen.waitFor()).as(gezegd).isZero();
        assertThat(gezegd.strip()).isEqualTo("[] 100000");
    }
}

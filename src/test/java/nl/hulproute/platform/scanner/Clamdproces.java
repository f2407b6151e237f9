package nl.hulproute.platform.scanner;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The real clamd, with a signature of our own so that nothing has to be downloaded. */
final class Clamdproces implements AutoCloseable {

    static final String PROEF = "HULPROUTE-PROEF-EN-GEEN-VIRUS";
    private static final int MEGABYTES = 4;

    private final Path map;
    private final Process proces;

    Clamdproces() throws IOException {
        // a Unix socket's path may hardly be longer than a hundred characters
        map = Files.createTempDirectory("clamd");
        Files.createDirectory(map.resolve("db"));
        Files.writeString(
                map.resolve("db").resolve("proef.ndb"),
                "Hulproute-Proef:0:*:"
                        + HexFormat.of().formatHex(PROEF.getBytes(StandardCharsets.US_ASCII))
                        + "\n");
        Path conf =
                Files.writeString(
                        map.resolve("clamd.conf"),
                        """
                        Foreground yes
                        DatabaseDirectory %1$s/db
                        LocalSocket %1$s/clamd.ctl
                        TemporaryDirectory %1$s
                        StreamMaxLength %2$dM
                        MaxFileSize %2$dM
                        MaxScanSize %2$dM
                        AlertExceedsMax yes
                        """
                                .formatted(map, MEGABYTES));
        proces =
                new ProcessBuilder(executable().orElseThrow().toString(), "-c", conf.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(map.resolve("log").toFile())
                        .start();
    }

    String adres() {
        return "unix:" + map.resolve("clamd.ctl");
    }

    static int grens() {
        return MEGABYTES << 20;
    }

    String log() throws IOException {
        return Files.readString(map.resolve("log"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        proces.destroy();
        proces.waitFor();
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : alles.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }

    static Optional<Path> executable() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static final class Aanwezig implements ExecutionCondition {

        private static final String WEG = "Geen clamd gevonden (apt-get install clamav-daemon)";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (executable().isPresent()) {
                return ConditionEvaluationResult.enabled("clamd is er");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new ExtensionConfigurationException(WEG);
            }
            return ConditionEvaluationResult.disabled(WEG);
        }
    }
}

package nl.hulproute.platform.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Only a scanner that has seen all and says so makes a content clean. */
class ClamdTests {

    private static final Uitslag ONBEREIKBAAR = new Uitslag.Onbekend(Uitslag.Reden.ONBEREIKBAAR);

    @Test
    void sendsAllBytesAsTheyAre() throws IOException {
        var gekregen = new AtomicReference<>(new byte[0]);
        byte[] bytes = new byte[200_000];
        new java.util.Random(7).nextBytes(bytes);
        try (var nep =
                new Nepscanner(inhoud -> {
                    gekregen.set(inhoud);
                    return "stream: OK\0";
                })) {
            assertThat(scan(nep, bytes)).isEqualTo(new Uitslag.Schoon());
        }
        assertThat(gekregen.get()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "stream: Win.Test.EICAR_HDB-1 FOUND, Win.Test.EICAR_HDB-1",
        "stream: Een naam met FOUND erin FOUND, Een naam met FOUND erin"
    })
    void tellsWhatWasFound(String antwoord, String naam) throws IOException {
        try (var nep = new Nepscanner(inhoud -> antwoord + "\0")) {
            assertThat(scan(nep, new byte[10])).isEqualTo(new Uitslag.Besmet(naam));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INSTREAM size limit exceeded. ERROR, TE_GROOT",
        "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND, TE_GROOT",
        "stream: Can't allocate memory ERROR, STORING",
        "UNKNOWN COMMAND, STORING",
        "stream: OK maar niet heus, STORING",
        "'', STORING"
    })
    void holdsBackWhatTheScannerDidNotJudge(String antwoord, Uitslag.Reden reden)
            throws IOException {
        try (var nep = new Nepscanner(inhoud -> antwoord + "\0")) {
            assertThat(scan(nep, new byte[10])).isEqualTo(new Uitslag.Onbekend(reden));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream: OK", "stream: O", ""})
    void believesNoAnswerThatIsCutOff(String antwoord) throws IOException {
        try (var nep = new Nepscanner(inhoud -> antwoord)) {
            assertThat(scan(nep, new byte[10])).isEqualTo(ONBEREIKBAAR);
        }
    }

    @Test
    void readsNoAnswerWithoutEnd() throws IOException {
        try (var nep = new Nepscanner(inhoud -> "stream: ".repeat(10_000))) {
            assertThat(scan(nep, new byte[10])).isEqualTo(ONBEREIKBAAR);
        }
    }

    @Test
    void hearsThatItIsTooLargeWhileItStillSends() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual()
                    .start(() -> {
                        try (var socket = server.accept()) {
                            socket.getInputStream().readNBytes(100_000);
                            socket.getOutputStream()
                                    .write(
                                            "INSTREAM size limit exceeded. ERROR\0"
                                                    .getBytes(
                                                            java.nio.charset.StandardCharsets
                                                                    .UTF_8));
                            socket.getOutputStream().flush();
                            socket.getInputStream()
                                    .transferTo(java.io.OutputStream.nullOutputStream());
                        } catch (IOException e) {
                            // the client hung up
                        }
                    });
            assertThat(
                            clamd("tcp://127.0.0.1:" + server.getLocalPort())
                                    .scan(new ByteArrayInputStream(new byte[5_000_000])))
                    .isEqualTo(new Uitslag.Onbekend(Uitslag.Reden.TE_GROOT));
        }
    }

    @Test
    void waitsForNobodyForEver() throws IOException {
        try (var doof = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var clamd =
                    new Clamd(
                            new Clamdadres("tcp://127.0.0.1:" + doof.getLocalPort()),
                            Duration.ofMillis(200));

            assertThat(clamd.scan(new ByteArrayInputStream(new byte[50_000_000])))
                    .isEqualTo(ONBEREIKBAAR);
            assertThat(clamd.stand().bereikbaar()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:1", "unix:/er/is/niets", "tcp://naam.invalid:3310"})
    void saysThatNobodyIsThere(String adres) throws IOException {
        assertThat(clamd(adres).scan(InputStream.nullInputStream())).isEqualTo(ONBEREIKBAAR);
        assertThat(clamd(adres).stand()).isEqualTo(new Scanner.Stand(adres, false, ""));
    }

    @Test
    void tellsAFaultOfOurOwnStoreApart() throws IOException {
        try (var nep = new Nepscanner(inhoud -> "stream: OK\0")) {
            var kapot =
                    new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("de schijf is stuk");
                        }
                    };
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> clamd(nep.adres()).scan(kapot))
                    .withMessage("de schijf is stuk");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3310", "tcp://localhost", "unix:relatief", "tcp://x:99999"})
    void refusesAnAddressThatIsNone(String adres) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clamdadres(adres))
                .withMessageContaining("hulproute.scanner.adres");
    }

    private static Uitslag scan(Nepscanner nep, byte[] bytes) throws IOException {
        return clamd(nep.adres()).scan(new ByteArrayInputStream(bytes));
    }

    private static Clamd clamd(String adres) {
        return new Clamd(new Clamdadres(adres), Duration.ofSeconds(5));
    }
}

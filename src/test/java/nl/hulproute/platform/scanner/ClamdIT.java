package nl.hulproute.platform.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Our client and the clamd that Debian ships understand each other. */
@ExtendWith(Clamdproces.Aanwezig.class)
class ClamdIT {

    private static Clamdproces proces;
    private static Clamd clamd;

    @BeforeAll
    static void start() throws IOException {
        proces = new Clamdproces();
        clamd = new Clamd(new Clamdadres(proces.adres()), Duration.ofSeconds(30));
        await().atMost(Duration.ofSeconds(60)).until(() -> clamd.stand().bereikbaar());
    }

    @AfterAll
    static void stop() throws Exception {
        proces.close();
    }

    @Test
    void saysWhichVersionItIs() {
        assertThat(clamd.stand().versie()).startsWith("ClamAV ");
    }

    @Test
    void callsACleanContentClean() throws IOException {
        byte[] bytes = new byte[1_000_000];
        new Random(3).nextBytes(bytes);

        assertThat(scan(bytes)).isEqualTo(new Uitslag.Schoon());
        assertThat(scan(new byte[0])).isEqualTo(new Uitslag.Schoon());
    }

    @Test
    void findsWhatIsWrongAlsoInsideADocument() throws IOException {
        byte[] virus = ("tekst " + Clamdproces.PROEF).getBytes(StandardCharsets.US_ASCII);
        var zip = new ByteArrayOutputStream();
        try (var uit = new ZipOutputStream(zip)) {
            uit.putNextEntry(new ZipEntry("word/document.xml"));
            uit.write(virus);
        }

        assertThat(scan(virus)).isEqualTo(new Uitslag.Besmet("Hulproute-Proef.UNOFFICIAL"));
        assertThat(scan(zip.toByteArray()))
                .isEqualTo(new Uitslag.Besmet("Hulproute-Proef.UNOFFICIAL"));
    }

    @Test
    void callsNothingCleanThatIsTooLargeToLookInto() throws IOException {
        byte[] groot = new byte[Clamdproces.grens() + 5_000_000];
        new Random(5).nextBytes(groot);

        assertThat(scan(groot)).isEqualTo(new Uitslag.Onbekend(Uitslag.Reden.TE_GROOT));
    }

    private static Uitslag scan(byte[] bytes) throws IOException {
        return clamd.scan(new ByteArrayInputStream(bytes));
    }
}

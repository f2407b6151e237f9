package nl.hulproute.uitwisseling.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.Document;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the document about the exchange shows is what the program makes and accepts. */
class TestvectorTests {

    private static final Document DOCUMENT = Document.of(Path.of("docs/protocol.md"));

    /** A signature is another each time, so the one that was published is kept while it holds. */
    private final Testvector vector =
            Testvector.in(DOCUMENT.read()).filter(Testvector::holds).orElseGet(Testvector::renewed);

    @Test
    @DisplayName("U71 The test vectors in the document are what the program computes")
    void theDocumentShowsWhatTheProgramComputes() {
        DOCUMENT.demandBetweenMarkers("vectors", vector.markdown());
    }

    @Test
    @DisplayName("U71 The envelope of the test vector is read, and written to the same bytes")
    void theEnvelopeIsReadAndWrittenToTheSameBytes() {
        var vorm = new Berichtvorm(JsonMapper.shared());
        byte[] bytes = Testvector.ENVELOP.getBytes(StandardCharsets.UTF_8);

        var gelezen = vorm.read(bytes, Hulpvraagbericht.class);

        assertThat(gelezen.fouten()).isEmpty();
        assertThat(vorm.write(gelezen.waarde().orElseThrow())).isEqualTo(Testvector.ENVELOP);
        assertThat(Testvector.bewijs().digest()).isEqualTo(Sha256.of(bytes).hex());
    }
}

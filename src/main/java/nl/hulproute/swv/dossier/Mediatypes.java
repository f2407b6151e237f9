package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** What a stored content is, by its bytes; a name alone makes nothing a PDF. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Mediatypes {

    private final Tika tika = new Tika();
    private final Opslagen opslagen;

    Mediatypes(Opslagen opslagen) {
        this.opslagen = opslagen;
    }

    String of(UUID swv, Sha256 inhoud, String naam) {
        try (InputStream bytes =
                new BufferedInputStream(opslagen.van(Onderdeel.SWV).open(swv, inhoud))) {
            return tika.detect(bytes, naam);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

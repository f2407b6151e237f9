package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandskenner;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** What a received content is, by its bytes; what stands out is noted, and it is to be scanned. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Mediatypes {

    private final Opslag opslag;
    private final Keuringen keuringen;
    private final Bestandskenner kenner;

    Mediatypes(Opslagen opslagen, Keurmeesters keurmeesters, Bestandskenner kenner) {
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.keuringen = keurmeesters.van(Onderdeel.SWV);
        this.kenner = kenner;
    }

    String note(UUID swv, Sha256 inhoud) {
        try {
            var type = kenner.type(inhoud, () -> opslag.open(swv, inhoud));
            keuringen.meld(swv, inhoud, type);
            return type.mediatype();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

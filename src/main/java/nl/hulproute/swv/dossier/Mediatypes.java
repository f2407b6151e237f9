package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandskenner;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** By digest. */
    Map<Sha256, String> note(UUID swv, Collection<Sha256> inhouden) {
        var typen = new HashMap<Sha256, Bestandstype>();
        try {
            for (Sha256 inhoud : inhouden) {
                typen.put(inhoud, kenner.type(inhoud, () -> opslag.open(swv, inhoud)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keuringen.meld(swv, typen);
        var mediatypes = new HashMap<Sha256, String>();
        typen.forEach((inhoud, type) -> mediatypes.put(inhoud, type.mediatype()));
        return mediatypes;
    }
}

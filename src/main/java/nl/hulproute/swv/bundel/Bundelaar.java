package nl.hulproute.swv.bundel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierdocument;
import nl.hulproute.swv.dossier.Dossierdocumenten;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which documents belong in a bundel: all but what the school called back, in the page's order,
 * with those of what was merged into the dossier.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Bundelaar {

    private final Dossierdocumenten documenten;
    private final Keuringen keuringen;

    Bundelaar(Dossierdocumenten documenten, Keurmeesters keurmeesters) {
        this.documenten = documenten;
        this.keuringen = keurmeesters.van(Onderdeel.SWV);
    }

    List<Bundelstuk> of(UUID swv, Dossier dossier) {
        List<Dossierdocument> alle =
                documenten.together(swv, dossier.id()).stream()
                        .filter(document -> !document.teruggehaald())
                        .toList();
        Map<Sha256, Keuring> bekend =
                keuringen.van(swv, alle.stream().map(Dossierdocument::sha256).toList());
        var namen = new Bestandsnamen(alle.size());
        var stukken = new ArrayList<Bundelstuk>();
        for (Dossierdocument document : alle) {
            int nummer = stukken.size() + 1;
            stukken.add(
                    new Bundelstuk(
                            nummer,
                            namen.of(nummer, document.naam()),
                            document,
                            bekend.getOrDefault(document.sha256(), Keuring.ONBEKEND)));
        }
        return stukken;
    }
}

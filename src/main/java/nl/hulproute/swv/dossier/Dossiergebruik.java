package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.opslag.Verwijzingen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The contents that dossiers and files that were read in refer to; what a school called back is not
 * kept for anybody.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Dossiergebruik implements Inhoudgebruik {

    private static final String RIJEN =
            """
            select sha256 from swv.dossier_document where swv_id = :tenant and teruggehaald is null
            union all
            select dossier_sha256 from swv.dossier where swv_id = :tenant and teruggehaald is null
            union all
            select dossier_sha256 from swv.inlezing where swv_id = :tenant
            union all
            select sha256 from swv.inlezing_inhoud where swv_id = :tenant
            """;

    private final Verwijzingen verwijzingen;

    Dossiergebruik(Verwijzingen verwijzingen) {
        this.verwijzingen = verwijzingen;
    }

    @Override
    public Set<Sha256> gebruikt(Onderdeel onderdeel, UUID swv, Collection<Sha256> inhouden) {
        return onderdeel == Onderdeel.SWV ? verwijzingen.in(RIJEN, swv, inhouden) : Set.of();
    }
}

package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The contents that dossiers and files that were read in refer to. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
class Dossiergebruik implements Inhoudgebruik {

    private final JdbcClient jdbc;

    Dossiergebruik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean gebruikt(Onderdeel onderdeel, UUID swv, Sha256 inhoud) {
        return onderdeel == Onderdeel.SWV
                && jdbc.sql(
                                """
                                select exists (select from swv.dossier_document
                                                where swv_id = :swv and sha256 = :inhoud)
                                    or exists (select from swv.dossier
                                                where swv_id = :swv and dossier_sha256 = :inhoud)
                                    or exists (select from swv.inlezing_inhoud
                                                where swv_id = :swv and sha256 = :inhoud)
                                """)
                        .param("swv", swv)
                        .param("inhoud", inhoud.hex())
                        .query(Boolean.class)
                        .single();
    }
}

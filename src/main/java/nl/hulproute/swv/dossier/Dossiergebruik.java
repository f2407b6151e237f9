package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Set;
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
    public Set<Sha256> gebruikt(Onderdeel onderdeel, UUID swv, Collection<Sha256> inhouden) {
        if (onderdeel != Onderdeel.SWV) {
            return Set.of();
        }
        return jdbc.sql(
                        """
                        select distinct sha256 from (
                            select sha256 from swv.dossier_document where swv_id = :swv
                            union all
                            select dossier_sha256 from swv.dossier where swv_id = :swv
                            union all
                            select dossier_sha256 from swv.inlezing where swv_id = :swv
                            union all
                            select sha256 from swv.inlezing_inhoud where swv_id = :swv
                            ) gebruik
                         where sha256 = any (:inhouden::text[])
                        """)
                .param("swv", swv)
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .query((rij, n) -> new Sha256(rij.getString(1)))
                .set();
    }
}

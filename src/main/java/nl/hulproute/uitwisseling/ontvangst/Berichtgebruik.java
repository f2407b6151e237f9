package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The contents that messages of a part came with, or are to leave with. */
@Repository
class Berichtgebruik implements Inhoudgebruik {

    private final JdbcClient jdbc;

    Berichtgebruik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean gebruikt(Onderdeel onderdeel, UUID tenant, Sha256 inhoud) {
        return jdbc.sql(
                        """
                        select exists (select from uitwisseling_%1$s.inkomend_inhoud
                                        where tenant_id = :tenant and sha256 = :inhoud)
                            or exists (select from uitwisseling_%1$s.uitgaand_inhoud
                                        where tenant_id = :tenant and sha256 = :inhoud)
                        """
                                .formatted(onderdeel.naam()))
                .param("tenant", tenant)
                .param("inhoud", inhoud.hex())
                .query(Boolean.class)
                .single();
    }
}

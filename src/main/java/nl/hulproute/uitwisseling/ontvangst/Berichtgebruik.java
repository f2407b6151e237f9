package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Set;
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
    public Set<Sha256> gebruikt(Onderdeel onderdeel, UUID tenant, Collection<Sha256> inhouden) {
        return jdbc.sql(
                        """
                        select distinct sha256 from (
                            select sha256 from uitwisseling_%1$s.inkomend_inhoud
                              where tenant_id = :tenant
                            union all
                            select sha256 from uitwisseling_%1$s.uitgaand_inhoud
                              where tenant_id = :tenant
                            ) gebruik
                         where sha256 = any (:inhouden::text[])
                        """
                                .formatted(onderdeel.naam()))
                .param("tenant", tenant)
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .query((rij, n) -> new Sha256(rij.getString(1)))
                .set();
    }
}

package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Asks which of some contents are named in the rows of a tenant, for each {@link Inhoudgebruik}.
 */
@Repository
public class Verwijzingen {

    private final JdbcClient jdbc;

    Verwijzingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of the contents that the rows name.
     *
     * @param rijen a query of one column, the digests; it finds the tenant as {@code :tenant}
     */
    @Transactional(readOnly = true)
    public Set<Sha256> in(String rijen, UUID tenant, Collection<Sha256> inhouden) {
        return jdbc.sql(
                        """
                        select distinct sha256 from (%s) gebruik (sha256)
                         where sha256 = any (:inhouden::text[])
                        """
                                .formatted(rijen))
                .param("tenant", tenant)
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .query((rij, n) -> new Sha256(rij.getString(1)))
                .set();
    }
}

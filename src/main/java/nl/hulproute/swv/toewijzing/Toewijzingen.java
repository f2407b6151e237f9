package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.organisatie.Behandelaar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/** Who handles which dossier. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
public class Toewijzingen {

    private final JdbcClient jdbc;

    Toewijzingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also when he or she works here no longer; nothing when nobody does. */
    @Transactional(readOnly = true)
    public Optional<Behandelaar> of(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select behandelaar, behandelaar_naam from swv.dossier
                         where swv_id = :swv and id = :dossier and behandelaar is not null
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query((row, n) -> new Behandelaar(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }
}

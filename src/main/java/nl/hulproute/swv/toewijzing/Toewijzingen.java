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

    /** A team as a dossier names it. */
    record Dossierteam(UUID id, String naam) {}

    private final JdbcClient jdbc;

    Toewijzingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing when it is with no team. */
    @Transactional(readOnly = true)
    Optional<Dossierteam> team(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select team_id as id, team_naam as naam from swv.dossier
                         where swv_id = :swv and id = :dossier and team_id is not null
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Dossierteam.class)
                .optional();
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

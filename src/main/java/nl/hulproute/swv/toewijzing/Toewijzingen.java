package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.organisatie.Behandelaar;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Who handles which dossier. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
public class Toewijzingen {

    /** A team as a dossier names it. */
    record Dossierteam(UUID id, String naam) {}

    /** Who handles a dossier, and which team it is with. */
    record Stand(@Nullable Behandelaar behandelaar, @Nullable Dossierteam team) {}

    private final JdbcClient jdbc;

    Toewijzingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Stand stand(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select behandelaar, behandelaar_naam, team_id, team_naam from swv.dossier
                         where swv_id = :swv and id = :dossier
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Toewijzingen::stand)
                .single();
    }

    private static Stand stand(ResultSet row, int n) throws SQLException {
        UUID account = row.getObject("behandelaar", UUID.class);
        UUID team = row.getObject("team_id", UUID.class);
        return new Stand(
                account == null
                        ? null
                        : new Behandelaar(account, row.getString("behandelaar_naam")),
                team == null ? null : new Dossierteam(team, row.getString("team_naam")));
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

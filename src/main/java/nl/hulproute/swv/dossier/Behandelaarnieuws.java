package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuwsmaker;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/** Tells who handles a dossier what came in for it: by its number, never by the pupil. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Behandelaarnieuws {

    private final JdbcClient jdbc;
    private final Kennisgever kennisgever;
    private final Nieuwsmaker maker;

    Behandelaarnieuws(JdbcClient jdbc, Kennisgever kennisgever, Nieuwsmaker maker) {
        this.jdbc = jdbc;
        this.kennisgever = kennisgever;
        this.maker = maker;
    }

    void documenten(UUID swv, Dossier dossier) {
        jdbc.sql(
                        """
                        select behandelaar from swv.dossier
                         where swv_id = :swv and id = :dossier and behandelaar is not null
                        """)
                .param("swv", swv)
                .param("dossier", dossier.id().waarde())
                .query(UUID.class)
                .optional()
                .ifPresent(behandelaar ->
                        kennisgever.geef(
                                swv,
                                Set.of(behandelaar),
                                maker.van(
                                        Kennisgevingsoort.DOCUMENT_BINNEN,
                                        dossier.nummer(),
                                        "/swv/dossiers/" + dossier.id())));
    }
}

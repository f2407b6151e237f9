package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.keuring.Besmettingluisteraar;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/** Notes in each dossier that has an infected document that it is blocked; its school sees that. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Besmetting implements Besmettingluisteraar {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Geschiedenis geschiedenis;
    private final Clock clock;

    Besmetting(JdbcClient jdbc, Dossiers dossiers, Geschiedenis geschiedenis, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.geschiedenis = geschiedenis;
        this.clock = clock;
    }

    private record Treffer(UUID dossierId, String naam) {}

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.SWV;
    }

    @Override
    public void besmet(UUID swv, Sha256 inhoud, String naam) {
        jdbc.sql(
                        """
                        select distinct dossier_id, naam from swv.dossier_document
                         where swv_id = :swv and sha256 = :sha256
                        """)
                .param("swv", swv)
                .param("sha256", inhoud.hex())
                .query(Treffer.class)
                .list()
                .forEach(treffer -> note(swv, treffer, naam));
    }

    private void note(UUID swv, Treffer treffer, String virus) {
        dossiers.find(swv, new Dossier.Id(treffer.dossierId()))
                .ifPresent(dossier ->
                        geschiedenis.add(
                                swv,
                                dossier,
                                new Gebeurtenis(
                                        clock.instant(),
                                        Gebeurtenis.Soort.BESMET,
                                        "Hulproute",
                                        null,
                                        null,
                                        treffer.naam() + " (" + virus + ")",
                                        1)));
    }
}

package nl.hulproute.swv.termijn;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuwsmaker;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells who handles a dossier that its term ends in a week, and again that it ends tomorrow. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Termijnronde {

    private record Dossier(UUID id, String nummer, UUID behandelaar) {}

    private final Samenwerkingsverbanden verbanden;
    private final Kennisgever kennisgever;
    private final Nieuwsmaker maker;
    private final TransactionOperations transacties;
    private final JdbcClient jdbc;
    private final Datums datums;

    Termijnronde(
            Samenwerkingsverbanden verbanden,
            Kennisgever kennisgever,
            Nieuwsmaker maker,
            TransactionOperations transacties,
            JdbcClient jdbc,
            Datums datums) {
        this.verbanden = verbanden;
        this.kennisgever = kennisgever;
        this.maker = maker;
        this.transacties = transacties;
        this.jdbc = jdbc;
        this.datums = datums;
    }

    void go() {
        verbanden.all().forEach(swv -> go(swv.id()));
    }

    void go(UUID swv) {
        Tenant.van(swv)
                .voer(() ->
                        transacties.executeWithoutResult(
                                status -> near(swv).forEach(dossier -> tell(swv, dossier))));
    }

    private void tell(UUID swv, Dossier dossier) {
        kennisgever.geef(
                swv,
                Set.of(dossier.behandelaar()),
                maker.van(
                        Kennisgevingsoort.TERMIJN_NABIJ,
                        dossier.nummer(),
                        "/swv/dossiers/" + dossier.id()));
    }

    private List<Dossier> near(UUID swv) {
        return jdbc.sql(
                        """
                        select id, dossiernummer as nummer, behandelaar from swv.dossier
                         where swv_id = :swv and behandelaar is not null
                           and status not in ('besluit', 'afgesloten', 'ingetrokken', 'buiten-behandeling')
                           and termijn_tot in (:week, :morgen)
                           and (opgeschort_tot is null or opgeschort_tot < :vandaag)
                         order by dossiernummer
                        """)
                .param("swv", swv)
                .param("week", datums.vandaag().plusDays(7))
                .param("morgen", datums.vandaag().plusDays(1))
                .param("vandaag", datums.vandaag())
                .query((rij, nummer) ->
                        new Dossier(
                                rij.getObject("id", UUID.class),
                                rij.getString("nummer"),
                                rij.getObject("behandelaar", UUID.class)))
                .list();
    }
}

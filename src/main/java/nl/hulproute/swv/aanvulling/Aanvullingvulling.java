package nl.hulproute.swv.aanvulling;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossiers;
import nl.hulproute.swv.termijn.Termijnboek;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** In demo mode: what was asked in the dossier that waits for its school, and who handles which. */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Order(121)
class Aanvullingvulling implements Demovulling {

    private static final UUID SWV = Demowereld.SWV_PO.id();
    private static final Demoaccount BEHANDELAAR = Demoaccount.BEHANDELAAR_PO;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Conceptvragen concepten;
    private final Aanvulvragen vragen;
    private final Termijnboek termijnen;
    private final TransactionTemplate transaction;

    Aanvullingvulling(
            JdbcClient jdbc,
            Dossiers dossiers,
            Conceptvragen concepten,
            Aanvulvragen vragen,
            Termijnboek termijnen,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.vragen = vragen;
        this.termijnen = termijnen;
        this.transaction = transaction;
    }

    @Override
    public String naam() {
        return "swv-aanvullingen";
    }

    @Override
    public void vul() {
        Tenant.van(SWV)
                .voer(() ->
                        transaction.executeWithoutResult(t -> {
                            give(BEHANDELAAR, "2026-00002", "2026-00004", "2026-00005");
                            give(Demoaccount.COLLEGA_PO, "2026-00003", "2026-00006");
                            waiting().forEach(this::ask);
                        }));
    }

    private void give(Demoaccount aan, String... nummers) {
        jdbc.sql(
                        """
                        update swv.dossier set behandelaar = :account, behandelaar_naam = :naam
                         where swv_id = :swv and dossiernummer = any (:nummers)
                        """)
                .param("account", aan.id())
                .param("naam", aan.naam())
                .param("swv", SWV)
                .param("nummers", nummers)
                .update();
    }

    private List<Dossier> waiting() {
        return jdbc
                .sql(
                        """
                        select id from swv.dossier
                         where swv_id = :swv and status = 'aanvulling-gevraagd'
                        """)
                .param("swv", SWV)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(id -> dossiers.find(SWV, new Dossier.Id(id)).orElseThrow())
                .toList();
    }

    private void ask(Dossier dossier) {
        LocalDate uiterlijk =
                dossier.statusSinds()
                        .atZone(Datums.NEDERLAND)
                        .toLocalDate()
                        .plusDays(Vraaginvoer.DAGEN);
        concepten.add(
                SWV,
                dossier,
                List.of(
                        new Vraaginvoer(
                                "De ondertekening van het OPP",
                                "De laatste pagina met beide handtekeningen is genoeg.",
                                Documentsoort.OPP_ONDERTEKENING.code(),
                                uiterlijk.toString()),
                        new Vraaginvoer(
                                "Wie helpt er nu op school met de zorg, en hoeveel uur?",
                                "Dan weten wij wat er nog bij moet komen.",
                                "",
                                uiterlijk.toString())),
                BEHANDELAAR.naam());
        concepten.ask(
                SWV,
                dossier,
                dossiers.newIds(1).getFirst(),
                dossier.statusSinds(),
                BEHANDELAAR.id(),
                BEHANDELAAR.naam());
        termijnen.follow(
                SWV,
                dossier.id().waarde(),
                HulpvraagStatus.IN_BEHANDELING,
                HulpvraagStatus.AANVULLING_GEVRAAGD,
                dossier.statusSinds());
        termijnen.giveUntil(SWV, dossier.id().waarde(), dossier.statusSinds(), uiterlijk);
        vragen.count(SWV, dossier.id(), 0);
    }
}

package nl.hulproute.swv.team;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In demo mode: two teams, with a dossier each that nobody of the team took yet. */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Order(122)
class Teamvulling implements Demovulling {

    private static final UUID SWV = Demowereld.SWV_PO.id();

    private final Teams teams;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Teamvulling(Teams teams, JdbcClient jdbc, TransactionTemplate transaction) {
        this.teams = teams;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String naam() {
        return "swv-teams";
    }

    @Override
    public void vul() {
        Tenant.van(SWV)
                .voer(() ->
                        transaction.executeWithoutResult(t -> {
                            team(
                                    "Jonge kind",
                                    "2026-00007",
                                    Demoaccount.BEHANDELAAR_PO,
                                    Demoaccount.COLLEGA_PO);
                            team("Overgang naar VO", "2026-00001", Demoaccount.COLLEGA_PO);
                        }));
    }

    private void team(String naam, String dossiernummer, Demoaccount... leden) {
        Set<UUID> accounts = Stream.of(leden).map(Demoaccount::id).collect(Collectors.toSet());
        UUID id = teams.add(SWV, naam, accounts);
        jdbc.sql(
                        """
                        update swv.dossier set team_id = :team, team_naam = :naam
                         where swv_id = :swv and dossiernummer = :nummer
                        """)
                .param("team", id)
                .param("naam", naam)
                .param("swv", SWV)
                .param("nummer", dossiernummer)
                .update();
    }
}

package nl.hulproute.swv.overleg;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who has a dossier open; each page gives a sign of life every twenty seconds. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Aanwezigheid {

    /** Three signs of life missed, and one is gone. */
    private static final Duration LANG = Duration.ofSeconds(65);

    private final JdbcClient jdbc;
    private final Clock clock;

    Aanwezigheid(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that this person has it open on this page, and gives the names of the others. */
    List<String> note(Werkplek werkplek, Dossier.Id dossier, UUID pagina) {
        var nu = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        with weg as (
                          delete from swv.dossier_aanwezig
                           where swv_id = :swv and account <> :account and gezien < :sinds)
                        insert into swv.dossier_aanwezig (swv_id, dossier_id, account, pagina, naam,
                          gezien)
                        values (:swv, :dossier, :account, :pagina, :naam, :nu)
                        on conflict (swv_id, dossier_id, account)
                        do update set pagina = excluded.pagina, naam = excluded.naam,
                          gezien = excluded.gezien
                        """)
                .param("swv", werkplek.tenantId())
                .param("dossier", dossier.waarde())
                .param("account", werkplek.account())
                .param("pagina", pagina)
                .param("naam", werkplek.naam())
                .param("nu", nu)
                .param("sinds", nu.minus(LANG))
                .update();
        return others(werkplek, dossier, nu);
    }

    private List<String> others(Werkplek werkplek, Dossier.Id dossier, OffsetDateTime nu) {
        return jdbc.sql(
                        """
                        select naam from swv.dossier_aanwezig
                         where swv_id = :swv and dossier_id = :dossier and account <> :account
                           and gezien > :sinds
                         order by naam
                        """)
                .param("swv", werkplek.tenantId())
                .param("dossier", dossier.waarde())
                .param("account", werkplek.account())
                .param("sinds", nu.minus(LANG))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** This page was closed. */
    void leave(Werkplek werkplek, UUID dossier, UUID pagina) {
        jdbc.sql(
                        """
                        delete from swv.dossier_aanwezig
                         where swv_id = :swv and dossier_id = :dossier and account = :account
                           and pagina = :pagina
                        """)
                .param("swv", werkplek.tenantId())
                .param("dossier", dossier)
                .param("account", werkplek.account())
                .param("pagina", pagina)
                .update();
    }
}

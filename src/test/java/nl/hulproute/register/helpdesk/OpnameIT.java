package nl.hulproute.register.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.helpdesk.Toelatinginvoer.Bekend;
import nl.hulproute.register.wijziging.Wijziging;
import nl.hulproute.register.wijziging.Wijzigingen;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the helpdesk takes into the register is in the book of changes, and takes part from today.
 */
@Hulproutetest
class OpnameIT {

    private static final Vestiging SCHOOL = Vestiging.of("96OP");
    private static final UUID SWV = Demowereld.SWV_PO.id();

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Opname opname;
    @Autowired Wijzigingen wijzigingen;
    @Autowired Kalender kalender;

    @AfterEach
    void clear() {
        for (String tabel : List.of("deelname", "vestiging", "instelling")) {
            jdbc.sql("delete from register.%s where brin = '96OP'".formatted(tabel)).update();
        }
        jdbc.sql("delete from register.bestuur where nummer = '96961'").update();
    }

    @Test
    void whoTookASchoolInStandsInItsChanges() {
        add(Bekend.NIETS);

        assertThat(wijzigingen.of(SCHOOL.brin()))
                .allMatch(een -> een.door().equals("Hanneke Prins"))
                .allMatch(een -> een.daad() == Wijziging.Daad.TOEGEVOEGD)
                .extracting(Wijziging::wat)
                .contains("", Demowereld.SWV_PO.nummer().waarde());
        assertThat(wijzigingen.of(Wijziging.Onderwerp.BESTUUR, "96961"))
                .extracting(Wijziging::daad)
                .contains(Wijziging.Daad.TOEGEVOEGD);
        int eerder = wijzigingen.of(SCHOOL.brin()).size();

        add(Bekend.VESTIGING);
        assertThat(wijzigingen.of(SCHOOL.brin())).hasSize(eerder);
    }

    @Test
    void oneThatWouldTakePartLaterTakesPartFromTodayUntilThen() {
        add(Bekend.NIETS);
        LocalDate later = kalender.vandaag().plusMonths(2);
        jdbc.sql("update register.deelname set ingang = :later where brin = '96OP'")
                .param("later", later)
                .update();

        add(Bekend.VESTIGING);

        assertThat(
                        jdbc.sql(
                                        """
                                        select ingang || ' ' || coalesce(einde::text, '-')
                                          from register.deelname where brin = '96OP' order by ingang
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(kalender.vandaag() + " " + later.minusDays(1), later + " -");
    }

    private void add(Bekend bekend) {
        var school =
                new Toelatinginvoer(
                        "Obs De Nieuwkomer",
                        "Kade",
                        "1",
                        "9990 AA",
                        "Vlietdam",
                        "BO",
                        "96961",
                        "Stichting Nieuwkomers",
                        SWV,
                        "");
        transaction.executeWithoutResult(t -> opname.add(SCHOOL, school, bekend, "Hanneke Prins"));
    }
}

package nl.hulproute.register.herinnering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.register.Kalender;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The round on days that are still to come, so that the program's own round sees nothing. */
@Browsertest
class HerinneringenIT {

    private static final String WINDVAAN = "99FF";
    private static final LocalDate EINDE = LocalDate.of(2031, 7, 31);

    @Autowired Herinneringsronde ronde;
    @Autowired JdbcClient jdbc;
    @Autowired Postbus postbus;
    @Autowired Kalender kalender;

    /** Another test arranges all of this board, and may have left it. */
    @BeforeEach
    @AfterEach
    void clear() {
        jdbc.sql(
                        """
                        delete from register.mandaat_einde where mandaat_id in (
                          select id from register.mandaat where brin = :brin)
                        """)
                .param("brin", WINDVAAN)
                .update();
        jdbc.sql("delete from register.mandaat where brin = :brin")
                .param("brin", WINDVAAN)
                .update();
        jdbc.sql("delete from register.verwerkersovereenkomst where bestuur_id = :bestuur")
                .param("bestuur", Demowereld.NIEUWLAND.id())
                .update();
    }

    @Test
    void remindsSixtyThirtyAndSevenDaysBeforeTheEndOnceEachAlsoWhenItWasOffThatDay() {
        UUID mandaat = mandate(LocalDate.of(2031, 1, 1), EINDE);

        go(61);
        assertThat(reminded(mandaat)).isEmpty();
        go(60);
        go(60);
        go(31);
        assertThat(reminded(mandaat)).containsExactly(60);
        // off on day 30 and 29
        go(28);
        go(8);
        assertThat(reminded(mandaat)).containsExactly(60, 30);
        go(7);
        go(0);
        ronde.go(EINDE.plusDays(1));

        assertThat(reminded(mandaat)).containsExactly(60, 30, 7);
        await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() == 3);
        assertThat(mails())
                .allSatisfy(mail ->
                        assertThat(mail.tekst())
                                .contains("De Windvaan (99FF)", "31 juli 2031")
                                .contains("/register/scholen"))
                .anySatisfy(mail -> assertThat(mail.tekst()).contains("over 28 dagen"));
    }

    @Test
    void saysNothingOfWhatWasExtendedFollowedOrWithdrawn() {
        UUID verlengd = mandate(LocalDate.of(2031, 1, 1), EINDE);
        change("einde = '2032-07-31'", verlengd);
        go(60);
        assertThat(reminded(verlengd)).isEmpty();
        ronde.go(EINDE.plusYears(1).minusDays(60));
        assertThat(reminded(verlengd)).as("its new end").containsExactly(60);
        change("ingetrokken_op = now(), ingetrokken_door = 'proef'", verlengd);
        ronde.go(EINDE.plusYears(1).minusDays(7));
        assertThat(reminded(verlengd)).as("withdrawn").containsExactly(60);

        UUID eerste = mandate(LocalDate.of(2033, 1, 1), LocalDate.of(2033, 7, 31));
        mandate(LocalDate.of(2033, 8, 1), null);
        ronde.go(LocalDate.of(2033, 7, 1));
        assertThat(reminded(eerste)).as("followed by another").isEmpty();
    }

    @Test
    void remindsOfAnAgreementThatEnds() {
        UUID overeenkomst = agreement(EINDE.minusYears(1), EINDE.minusDays(1));

        ronde.go(EINDE.minusDays(8));

        assertThat(reminded(overeenkomst)).containsExactly(7);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        postbus.stukken().stream()
                                .anyMatch(stuk ->
                                        stuk.tekst()
                                                        .contains(
                                                                "Verwerkersovereenkomst met"
                                                                        + " Samenwerkingsverband")
                                                && stuk.tekst()
                                                        .contains("/register/overeenkomsten")));
    }

    @Test
    void theBoardSeesWhatEndsSoon(Bezoeker bezoeker) {
        UUID mandaat = mandate(kalender.vandaag().minusDays(1), kalender.vandaag().plusDays(12));
        agreement(kalender.vandaag().minusDays(1), kalender.vandaag().plusDays(1));
        Page page = bezoeker.als(Demoaccount.BESTUUR_NIEUWLAND).page();

        bezoeker.ga("/register/scholen").keur();
        assertThat(page.locator(".keten li").first()).containsText("eindigt morgen");
        assertThat(page.locator(".keten")).containsText("over 12 dagen");
        Beeld.bewaar(page, "register-naderend");
        bezoeker.ga("/register/scholen/" + WINDVAAN).keur();
        assertThat(page.locator("tbody tr").first()).containsText("over 12 dagen");
        Beeld.bewaar(page, "register-naderend-school");
        bezoeker.ga("/register/mandaten/" + mandaat).keur();
        assertThat(page.locator("main")).containsText("over 12 dagen");
        bezoeker.ga("/register/overeenkomsten").keur();
        assertThat(page.locator("main")).containsText("eindigt morgen");
        Beeld.bewaar(page, "register-naderend-overeenkomst");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private void go(int dagenVooraf) {
        ronde.go(EINDE.minusDays(dagenVooraf));
    }

    private UUID mandate(LocalDate ingang, @Nullable LocalDate einde) {
        return jdbc.sql(
                        """
                        insert into register.mandaat (brin, dienst_code, systeem_id, ingang,
                          einde, gegeven_op, gegeven_door, reden)
                        select :brin, 'OSO-SWV', id, :ingang, cast(:einde as date), now(),
                          'proef', 'proef'
                        from register.systeem where oin = :oin
                        returning id
                        """)
                .param("brin", WINDVAAN)
                .param("ingang", ingang)
                .param("einde", einde)
                .param("oin", Demowereld.SCHOOLSYSTEEM.waarde())
                .query(UUID.class)
                .single();
    }

    private UUID agreement(LocalDate ingang, LocalDate einde) {
        return jdbc.sql(
                        """
                        insert into register.verwerkersovereenkomst
                          (bestuur_id, swv_id, ingang, einde, kenmerk)
                        select :bestuur, id, :ingang, :einde, 'VO-1'
                        from register.samenwerkingsverband where oin = :swv
                        returning id
                        """)
                .param("bestuur", Demowereld.NIEUWLAND.id())
                .param("swv", Demowereld.SWV_PO.oin().waarde())
                .param("ingang", ingang)
                .param("einde", einde)
                .query(UUID.class)
                .single();
    }

    private void change(String wat, UUID mandaat) {
        jdbc.sql("update register.mandaat set " + wat + " where id = :id")
                .param("id", mandaat)
                .update();
    }

    private List<Integer> reminded(UUID id) {
        return jdbc.sql("select dagen from register.herinnering where id = :id order by dagen desc")
                .param("id", id)
                .query(Integer.class)
                .list();
    }

    private List<Poststuk> mails() {
        return postbus.stukken().stream()
                .filter(stuk -> stuk.aan().equals(Demoaccount.BESTUUR_NIEUWLAND.email()))
                .filter(stuk -> stuk.tekst().contains("31 juli 2031"))
                .toList();
    }
}

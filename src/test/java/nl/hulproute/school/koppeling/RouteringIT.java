package nl.hulproute.school.koppeling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;

/** Bijlage 3 of the manual, at a nevenvestiging with an environment of its own. */
@Browsertest
class RouteringIT {

    private static final String PAD = "/beheer/koppelingen/routeringskenmerken";
    private static final String KENMERK =
            Routeringskenmerk.of(Demowereld.HET_EILAND.vestiging()).waarde();

    @Autowired JdbcClient jdbc;

    @Test
    void onlyTheOwnNumberCanBeTickedAndTheRegisterFollows(Bezoeker bezoeker) throws Exception {
        await(true);
        Page page =
                bezoeker.als(Demoaccount.ICT_REGENBOOGBRUG, Demowereld.HET_EILAND.naam())
                        .ga(PAD)
                        .page();
        assertThat(page.locator("#kenmerk-502")).isChecked();
        assertThat(page.locator("#kenmerk-500")).isDisabled();
        assertThat(page.locator(".kieslijst li").first()).containsText("99AA02");
        bezoeker.keur();
        Beeld.bewaar(page, "routering-aan");

        page.locator("#kenmerk-502").click();
        assertThat(page.locator(".melding").first()).containsText("staat uit");
        assertThat(page.locator("#kenmerk-502")).not().isChecked();
        await(false);
        bezoeker.keur();
        Beeld.bewaar(page, "routering-uit");

        page.getByText("Ongedaan maken").click();
        assertThat(page.locator("#kenmerk-502")).isChecked();
        // the register hears of it within five seconds, and the page looks every three
        assertThat(page.locator("#register .bi-check-circle-fill"))
                .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        await(true);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void whoMayNotTurnItSeesWhyAndWhere(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_EILAND).ga(PAD).page();

        assertThat(page.locator("#kenmerk-502")).isDisabled();
    }

    /** Until the register has the endpoint, or has it no longer. */
    private void await(boolean aan) throws InterruptedException {
        Instant einde = Instant.now().plus(Duration.ofSeconds(60));
        while (registered() != aan) {
            assertThat(Instant.now()).as("registered: " + aan).isBefore(einde);
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private boolean registered() {
        return jdbc.sql(
                        """
                        select exists (select from register.endpoint
                                       where adres = :adres and tot is null)
                        """)
                .param("adres", KENMERK)
                .query(Boolean.class)
                .single();
    }
}

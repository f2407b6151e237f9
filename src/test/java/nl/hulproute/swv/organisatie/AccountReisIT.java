package nl.hulproute.swv.organisatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;
import nl.hulproute.toegang.Medewerkers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A beheerder makes a team, looks at an account and at all of them; a colleague gives to a team.
 */
@Browsertest
class AccountReisIT {

    @Autowired ApplicationContext context;

    @AfterEach
    void clear() {
        var jdbc = context.getBean(JdbcClient.class);
        new Proefdossiers(context)
                .within(() -> {
                    jdbc.sql("update swv.dossier set team_id = null, team_naam = ''").update();
                    jdbc.sql("delete from swv.team").update();
                    jdbc.sql("delete from toegang.accountoordeel").update();
                    return jdbc.sql("delete from toegang.accountcontrole").update();
                });
    }

    @Test
    void makesATeamAndLooksAtTheAccounts(Bezoeker bezoeker) {
        var proef = new Proefdossiers(context);
        Dossier dossier = proef.received(Demowereld.REGENBOOGBRUG, "Teamleerling");
        Page page = bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/organisatie/teams").page();
        bezoeker.keur();
        page.locator("#nieuw-team, main .paginakop a.btn-primary").first().click();
        page.locator("#naam").fill("Noord");
        page.getByLabel(Demoaccount.BEHANDELAAR_PO.naam()).check();
        bezoeker.keur();
        Beeld.bewaar(page, "account-team");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("table")).containsText("Noord");
        Beeld.bewaar(page, "account-teams");

        bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers/" + dossier.id());
        page.locator("#behandelaar").selectOption("Noord");
        page.locator("#toewijzing .toewijzing-vorm button").click();
        assertThat(page.locator("#toewijzing")).containsText("Team Noord");
        bezoeker.keur();
        bezoeker.ga("/swv/dossiers?bak=team");
        assertThat(page.locator("table.werklijst")).containsText(dossier.nummer());
        bezoeker.keur();
        Beeld.bewaar(page, "account-mijnteam");
        page.locator("table.werklijst input[name=dossier]").first().check();
        page.locator("#aan").selectOption(Demoaccount.BEHANDELAAR_PO.id().toString());
        page.locator(".toewijsbalk button").click();

        var noor =
                context.getBean(Medewerkers.class).all(Proefdossiers.PO).stream()
                        .filter(een -> een.account().equals(Demoaccount.BEHANDELAAR_PO.id()))
                        .findFirst()
                        .orElseThrow();
        bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/organisatie/accounts");
        bezoeker.keur();
        Beeld.bewaar(page, "account-accounts");
        bezoeker.ga("/swv/organisatie/accounts/" + noor.lidmaatschap());
        assertThat(page.locator("#dossiers")).containsText(dossier.nummer());
        bezoeker.keur();
        Beeld.bewaar(page, "account-account");
        bezoeker.ga("/swv/organisatie/accounts/controle");
        bezoeker.keur();
        page.getByText("Begin nu een controle").click();
        assertThat(page.locator("table")).containsText(Demoaccount.BEHANDELAAR_PO.naam());
        bezoeker.keur();
        Beeld.bewaar(page, "account-controle");
        page.locator("input[value=houden]").first().check();
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator(".tijdlijn")).containsText("gehouden");
        bezoeker.ga("/swv/organisatie");
        assertThat(page.locator("#controle")).containsText("Jaarlijkse controle");
        bezoeker.keur();
        Beeld.bewaar(page, "account-taak");
    }
}

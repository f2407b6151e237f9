package nl.hulproute.swv.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever stands in finds the work of who is away beside the own, and others see it. */
@Browsertest
class WaarnemingIT {

    private static final Demoaccount NOOR = Demoaccount.BEHANDELAAR_PO;
    private static final Demoaccount SEM = Demoaccount.COLLEGA_PO;

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void everybodyIsBack() {
        Tenant.van(Demowereld.SWV_PO.id())
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                jdbc.sql("update toegang.afwezigheid set ingetrokken = now()")
                                        .update()));
    }

    @Test
    void theWorkOfWhoIsAwayStandsBesideTheOwn(Bezoeker bezoeker) throws Exception {
        var proef = new Proefdossiers(context);
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Wendel");
        proef.page(
                NOOR,
                post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                        .param("behandelaar", SEM.id().toString())
                        .param("versie", "0")
                        .with(csrf()));
        assertThat(mine(proef)).doesNotContain(dossier.nummer());

        Page page = bezoeker.page();
        bezoeker.als(SEM).ga("/mijn-gegevens").keur();
        page.locator("#van").fill("2026-01-01");
        page.locator("#tot").fill("2099-12-03");
        page.locator("#waarnemer").selectOption(NOOR.id().toString());
        page.locator(".afwezigheid-vorm button").click();
        assertThat(page.locator(".afwezigheid").innerText()).contains("Waarneming: Noor Willemse");
        bezoeker.keur();
        Beeld.bewaar(page, "afwezigheid-mijn");

        assertThat(mine(proef)).contains(dossier.nummer(), "U neemt waar");
        proef.page(
                NOOR,
                post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                        .param("behandelaar", "")
                        .param("versie", "1")
                        .with(csrf()));
        proef.page(
                SEM,
                post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                        .param("behandelaar", NOOR.id().toString())
                        .param("versie", "2")
                        .with(csrf()));
        bezoeker.als(NOOR).ga("/swv/dossiers/" + dossier.id()).keur();
        assertThat(page.locator("#behandelaar").innerText())
                .contains("Sem de Haan (afwezig tot en met 3 december 2099, waarneming: Noor");
        bezoeker.ga("/swv/dossiers?bak=mijn").keur();
        Beeld.bewaar(page, "afwezigheid-werklijst");
        bezoeker.ga("/meldingen/keuzes").keur();
        Beeld.bewaar(page, "meldingen-keuzes");
        assertThat(page.locator(".bel-aantal").innerText()).isNotEqualTo("0");
        page.locator(".bel").click();
        bezoeker.keur();
        Beeld.bewaar(page, "meldingen");
        page.locator(".kennisgevingen a").first().click();
        assertThat(page.url()).endsWith("/swv/dossiers/" + dossier.id());
        bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/beheer/afwezigheid").keur();
        Beeld.bewaar(page, "afwezigheid-beheer");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static String mine(Proefdossiers proef) throws Exception {
        return proef.page(NOOR, get("/swv/dossiers?bak=mijn")).getContentAsString();
    }
}

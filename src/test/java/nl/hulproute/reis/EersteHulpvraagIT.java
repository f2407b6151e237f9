package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * From nothing to the first delivered hulpvraag, through the four roles, counted in clicks: a new
 * school with a dislocatie, which sends under it, and a nevenvestiging with an environment of its
 * own. The aim is under 60 clicks together.
 */
@Browsertest
class EersteHulpvraagIT {

    private static final Logger LOG = LoggerFactory.getLogger(EersteHulpvraagIT.class);
    private static final int HOOGSTENS = 60;
    private static final String NUMMER = "\\d{4}-\\d{5}";

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private int klikken;

    /** What the board's own tests gave: here nothing is arranged yet. */
    @BeforeEach
    void clear() {
        String scholen =
                "brin in (select brin from register.instelling where bestuur_id = :bestuur)";
        for (String sql :
                List.of(
                        "delete from register.mandaat_einde where mandaat_id in (select id from"
                                + " register.mandaat where "
                                + scholen
                                + ")",
                        "delete from register.mandaat where " + scholen,
                        "delete from register.verwerkersovereenkomst where bestuur_id ="
                                + " :bestuur")) {
            jdbc.sql(sql).param("bestuur", Demowereld.NIEUWLAND.id()).update();
        }
    }

    @Test
    void aNewSchoolAndItsNevenvestigingSendTheirFirstHulpvraag(Bezoeker bezoeker) {
        Instant begin = Instant.now();

        enterSchools(bezoeker);
        mandate(bezoeker);
        agree(bezoeker);
        turnOn(bezoeker, Demowereld.STERRENBOOG);
        turnOn(bezoeker, Demowereld.STERRENBOOG_HAVEN);
        assertThat(send(bezoeker, Demowereld.STERRENBOOG, 0)).matches(NUMMER);
        assertThat(send(bezoeker, Demowereld.STERRENBOOG_HAVEN, 0)).matches(NUMMER);
        moveToDislocatie(bezoeker);
        assertThat(send(bezoeker, Demowereld.STERRENBOOG, 1)).matches(NUMMER);

        LOG.info(
                "first hulpvragen of two environments: {} clicks, {} s without anyone thinking",
                klikken,
                Duration.between(begin, Instant.now()).toSeconds());
        assertThat(klikken).isLessThan(HOOGSTENS);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    /** Step 1a; 1b is nothing to do. */
    private void enterSchools(Bezoeker bezoeker) {
        login(bezoeker, Demoaccount.BEHEERDER_PO, Demowereld.SWV_PO.naam());
        Page page = bezoeker.page();
        menu(page, "/swv/organisatie");
        for (String brin : List.of("99GG", "99GG02")) {
            if (!brin.equals("99GG")) {
                menu(page, "/swv/organisatie");
            }
            klik(page.locator("main a[href$='/toevoegen']"));
            page.locator("#zoek").fill(brin);
            klik(page.getByText("Zoeken", new Page.GetByTextOptions().setExact(true)));
            klik(
                    page.locator(
                                    "li, tr",
                                    new Page.LocatorOptions()
                                            .setHasText(Pattern.compile("\\b" + brin + "\\b")))
                            .getByText("Kiezen"));
            assertThat(page.locator("#brin")).hasValue(brin);
            klik(
                    page.locator("main")
                            .getByText("Opslaan", new Locator.GetByTextOptions().setExact(true)));
            assertThat(page.locator(".melding").first()).containsText("toegevoegd");
        }
    }

    /** Step 2, the short way: both mandates, of the school alone. */
    private void mandate(Bezoeker bezoeker) {
        login(bezoeker, Demoaccount.BESTUUR_NIEUWLAND, Demowereld.NIEUWLAND.naam());
        Page page = bezoeker.page();
        menu(page, "/register/toestaan");
        if (page.locator(".kieslijst").count() == 0) {
            page.locator("#systeem")
                    .selectOption(new SelectOption().setLabel("Hulproute School (Hulproute)"));
            klik(page.getByText("Kies dit systeem"));
        }
        klik(page.getByLabel(Pattern.compile("Sterrenboog")));
        klik(page.getByText("Volgende"));
        klik(page.getByText("Bevestigen"));
        assertThat(page.locator("main")).containsText("Sterrenboog");
    }

    private void agree(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        menu(page, "/register/overeenkomsten");
        klik(page.locator("#inhoud a[href*='/nieuw']").last());
        page.locator("#bestand")
                .setInputFiles(Reisgoed.pdf("overeenkomst.pdf", "Verwerkersovereenkomst"));
        klikken++;
        page.locator("#kenmerk").fill("VWO-99104");
        klik(page.getByText("Opslaan"));
        assertThat(page.locator("main")).containsText("VWO-99104");
    }

    /** Step 3. */
    private void turnOn(Bezoeker bezoeker, Demowereld.School school) {
        login(bezoeker, Demoaccount.ICT_STERRENBOOG, school.naam());
        Page page = bezoeker.page();
        menu(page, "/beheer/koppelingen");
        klik(page.locator("main a[href$='/routeringskenmerken']"));
        klik(page.locator("#kenmerk-%d".formatted(500 + school.vestiging().nummer())));
        assertThat(page.locator(".melding").first()).containsText("staat aan");
        assertThat(page.locator("#register .bi-check-circle-fill")).hasCount(3);
        bezoeker.keur();
    }

    private String send(Bezoeker bezoeker, Demowereld.School school, int leerling) {
        login(bezoeker, Demoaccount.IB_STERRENBOOG, school.naam());
        Page page = bezoeker.page();
        if (!page.url().endsWith("/leerlingen")) {
            menu(page, "/leerlingen");
        }
        klik(page.locator("tbody a").nth(leerling));
        klik(page.locator("main a[href$='/samenwerkingsverband']"));
        klik(page.locator("main a[href$='/samenwerkingsverband/nieuw']"));
        klik(knop(page, "Kies Consult of advies"));
        page.locator("#omschrijving").fill("Wij vragen advies over het leesonderwijs.");
        klik(page.locator("#deel-toelichting input[value=nvt]"));
        page.locator("#reden").fill("Het gaat om een eerste gesprek.");
        assertThat(page.locator("#stand .gemis li:not(.advies)")).hasCount(0);
        klik(knop(page, "Opslaan en verzenden"));
        klik(knop(page, "Verzenden"));
        page.locator(".bezorging-bezorgd").first().waitFor();
        return page.locator(
                        "dl.cijfers .cijfer", new Page.LocatorOptions().setHasText("Dossiernummer"))
                .locator("dd")
                .textContent()
                .strip();
    }

    /** The second pupil goes to the building without an environment of its own; nobody clicks. */
    private void moveToDislocatie(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_STERRENBOOG, Demowereld.STERRENBOOG.naam()).ga("/leerlingen");
        String href = bezoeker.page().locator("tbody a").nth(1).getAttribute("href");
        var id = UUID.fromString(href.replaceAll(".*/leerlingen/([0-9a-f-]{36}).*", "$1"));
        int rijen =
                Tenant.van(Demowereld.STERRENBOOG.id())
                        .doe(() ->
                                transaction.execute(t ->
                                        jdbc.sql(
                                                        "update school.leerling set"
                                                                + " vestigingsnummer = 1 where"
                                                                + " id = :id")
                                                .param("id", id)
                                                .update()));
        assertThat(rijen).isEqualTo(1);
    }

    /** One click in the demo; with a password it is one as well. */
    private void login(Bezoeker bezoeker, Demoaccount account, String organisatie) {
        bezoeker.als(account, organisatie);
        klikken++;
    }

    private void menu(Page page, String pad) {
        klik(page.locator("nav a[href='" + pad + "']"));
    }

    private void klik(Locator waar) {
        waar.first().click();
        klikken++;
    }

    private static Locator knop(Page page, String naam) {
        return page.locator("main")
                .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                .and(page.locator("button, button *, a.btn, a.btn *"));
    }
}

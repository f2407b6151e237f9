package nl.hulproute.register.bestuur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.register.mandaat.Mandaten;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A board of which nothing is arranged yet: Bijlage 2 of the manual, and the short way. */
@Browsertest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BestuurReisIT {

    private static final String WINDVAAN = "/register/scholen/99FF";

    @Autowired JdbcClient jdbc;
    @Autowired Mandaten mandaten;

    @Test
    @Order(1)
    void givesCopiesEndsAndWithdrawsMandates(Bezoeker bezoeker) {
        clear();
        Page page = bezoeker.als(Demoaccount.BESTUUR_NIEUWLAND).page();
        assertThat(bezoeker.menu()).contains("/register/scholen", "/register/toestaan");
        assertThat(page.locator("tbody tr")).hasCount(3);
        bezoeker.keur();
        Beeld.bewaar(page, "register-scholen");

        // step 1 and 2 of Bijlage 2
        page.getByText("Basisschool De Windvaan").click();
        bezoeker.keur();
        Beeld.bewaar(page, "register-school-leeg");
        for (String systeem : List.of("Hulproute School", "Hulproute Samenwerkingsverband")) {
            page.getByText("Mandaat toevoegen").first().click();
            assertThat(page.locator("a[aria-current].typekaart")).containsText("OSO-SWV");
            page.getByLabel(systeem, new Page.GetByLabelOptions().setExact(true)).check();
            page.getByText("Opslaan").click();
            assertThat(page.locator(".melding").first()).containsText("toegevoegd");
        }
        assertThat(page.locator("tbody tr")).hasCount(2);
        bezoeker.keur();
        Beeld.bewaar(page, "register-school");
        bezoeker.ga(WINDVAAN + "/mandaat-toevoegen").keur();
        Beeld.bewaar(page, "register-toevoegen");
        page.getByLabel("Hulproute School", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByText("Opslaan").click();
        assertThat(page.locator(".foutenlijst")).containsText("heeft dit mandaat al");

        // step 3: the same for the other schools
        bezoeker.ga(WINDVAAN);
        page.locator("a[href$='/kopieren']").first().click();
        assertThat(page.locator("[data-kiestelling]")).hasText("0 van 2 gekozen");
        page.getByText("Volgende").click();
        assertThat(page.locator(".foutenlijst")).containsText("Kies ten minste een school");
        page.getByLabel("Zoek in de lijst").fill("bestaat niet");
        assertThat(page.locator("[data-kiesniets]")).hasText("Geen school gevonden");
        page.getByLabel("Zoek in de lijst").fill("baken");
        assertThat(page.locator("[data-kiesniets]")).isEmpty();
        assertThat(page.locator(".kieslijst li:visible")).hasCount(1);
        page.locator("[data-kies='alle']").click();
        page.getByLabel("Zoek in de lijst").fill("");
        assertThat(page.locator("[data-kiestelling]")).hasText("1 van 2 gekozen");
        page.locator("form.taal button").click();
        assertThat(page.locator("[data-kiestelling]")).hasText("1 of 2 chosen");
        page.locator("form.taal button").click();
        assertThat(page.locator("[data-kiestelling]")).hasText("1 van 2 gekozen");
        bezoeker.keur();
        Beeld.bewaar(page, "register-kiezen");
        page.getByText("Volgende").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        Beeld.bewaar(page, "register-controle");
        page.getByText("Bevestigen: 1 mandaat geven").click();
        assertThat(page.locator(".melding").first()).containsText("1 mandaat is gegeven");
        assertThat(page.locator("tbody tr")).containsText("Basisschool Het Baken");
        bezoeker.keur();
        Beeld.bewaar(page, "register-gegeven");

        // an end, and the withdrawal with its reason; the past stays
        bezoeker.ga("/register/scholen/99HH");
        page.getByText("Bekijken").first().click();
        page.locator("#einde").fill("2099-07-31");
        page.getByText("Einddatum opslaan").click();
        assertThat(page.locator(".gegevens")).containsText("31-07-2099");
        intrekken(page).click();
        assertThat(page.locator(".foutenlijst")).containsText("Vul in waarom");
        page.locator("#reden").fill("Verkeerde school");
        intrekken(page).click();
        assertThat(page.locator(".gegevens")).containsText("Ingetrokken");
        assertThat(page.locator(".tijdlijn li")).hasCount(3);
        assertThat(page.locator(".tijdlijn")).containsText("Lotte Brouwer");
        bezoeker.keur();
        Beeld.bewaar(page, "register-mandaat");
        page.getByText("Opnieuw geven").click();
        assertThat(page.locator("tbody").first().locator("tr")).hasCount(1);
        assertThat(page.locator("details.voorbij")).containsText("Eerdere mandaten (1)");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    @Order(2)
    void theShortWayGivesAllMandatesAtOnce(Bezoeker bezoeker) {
        clear();
        Page page = bezoeker.als(Demoaccount.BESTUUR_NIEUWLAND).page();
        page.locator("nav a[href='/register/toestaan']").click();
        assertThat(page.locator(".kieslijst")).hasCount(0);
        bezoeker.keur();
        page.locator("#systeem")
                .selectOption(new SelectOption().setLabel("Hulproute School (Hulproute)"));
        page.getByText("Kies dit systeem").click();
        bezoeker.keur();
        page.locator("[data-kies='alle']").click();
        page.getByText("Kies dit systeem").click();
        assertThat(page.locator("[data-kiestelling]")).hasText("3 van 3 gekozen");
        Beeld.bewaar(page, "register-toestaan");
        page.getByText("Volgende").click();
        bezoeker.keur();
        Beeld.bewaar(page, "register-toestaan-controle");
        page.getByText("Terug naar de keuze").click();
        assertThat(page.locator("[data-kiestelling]")).hasText("3 van 3 gekozen");
        page.getByText("Volgende").click();
        page.getByText("Bevestigen: 6 mandaten geven").click();
        assertThat(page.locator("tbody tr")).hasCount(6);

        page.locator("nav a[href='/register/toestaan']").click();
        assertThat(page.locator(".leeg")).containsText("Alle scholen hebben dit al");
        bezoeker.ga("/register/scholen?zoek=polderwijk").keur();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).not().containsText("Mandaat voor");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    @Order(3)
    void anAgreementIsPutOnFileAndEnds(Bezoeker bezoeker, @TempDir Path map) throws Exception {
        jdbc.sql("delete from register.verwerkersovereenkomst where bestuur_id = :bestuur")
                .param("bestuur", Demowereld.NIEUWLAND.id())
                .update();
        Path pdf = Files.writeString(map.resolve("overeenkomst.pdf"), "%PDF-1.7\n% getekend");
        Path tekst = Files.writeString(map.resolve("anders.pdf"), "geen pdf");
        Page page =
                bezoeker.als(Demoaccount.BESTUUR_NIEUWLAND).ga("/register/overeenkomsten").page();
        assertThat(page.locator(".keten")).containsText(Demowereld.SWV_PO.naam());
        bezoeker.keur();

        page.locator("#inhoud a[href*='/nieuw']").last().click();
        page.locator("#bestand").setInputFiles(tekst);
        page.getByText("Opslaan").click();
        assertThat(page.locator(".foutenlijst")).containsText("geen PDF");
        bezoeker.keur();
        Beeld.bewaar(page, "register-overeenkomst-nieuw");
        page.locator("#bestand").setInputFiles(pdf);
        page.locator("#kenmerk").fill("VWO 2026-1");
        page.getByText("Opslaan").click();
        assertThat(page.locator(".melding").first()).containsText("vastgelegd");
        assertThat(page.locator(".gegevens")).containsText("overeenkomst.pdf");
        bezoeker.keur();
        Beeld.bewaar(page, "register-overeenkomsten");
        assertThat(page.request().get(page.locator(".gegevens a").getAttribute("href")).text())
                .contains("getekend");

        bezoeker.ga("/register/overeenkomsten/nieuw");
        page.locator("#bestand").setInputFiles(pdf);
        page.getByText("Opslaan").click();
        assertThat(page.locator(".foutenlijst")).containsText("geldt al een overeenkomst");
        bezoeker.ga("/register/overeenkomsten");
        page.locator("details.einde summary").click();
        page.locator("details.einde input[type=date]").fill("2099-12-31");
        page.getByText("Einddatum opslaan").click();
        assertThat(page.locator(".gegevens")).containsText("31-12-2099");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    @Order(4)
    void anotherBoardsSchoolsAndMandatesDoNotExist(Bezoeker bezoeker) {
        String ander =
                jdbc.sql("select id::text from register.mandaat where brin = '99AA' limit 1")
                        .query(String.class)
                        .single();
        Page page = bezoeker.als(Demoaccount.BESTUUR_NIEUWLAND).page();

        for (String pad :
                List.of(
                        "/register/scholen/99AA",
                        "/register/scholen/99AA/mandaat-toevoegen",
                        "/register/scholen/geen-brin",
                        "/register/mandaten/" + ander,
                        "/register/mandaten/" + ander + "/kopieren")) {
            assertThat(page.navigate(pad).status()).as(pad).isEqualTo(404);
        }
    }

    private void clear() {
        jdbc.sql(
                        """
                        delete from register.mandaat_einde where mandaat_id in (
                          select m.id from register.mandaat m
                          join register.instelling i on i.brin = m.brin
                          where i.bestuur_id = :bestuur)
                        """)
                .param("bestuur", Demowereld.NIEUWLAND.id())
                .update();
        jdbc.sql(
                        """
                        delete from register.mandaat where brin in (
                          select brin from register.instelling where bestuur_id = :bestuur)
                        """)
                .param("bestuur", Demowereld.NIEUWLAND.id())
                .update();
    }

    private static Locator intrekken(Page page) {
        return page.locator("form[action$='/intrekken'] button");
    }
}

package nl.hulproute.register.duo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static nl.hulproute.register.duo.Proefbestand.OUDE_KOP;
import static nl.hulproute.register.duo.Proefbestand.WINDOWS;
import static nl.hulproute.register.duo.Proefbestand.lines;
import static nl.hulproute.register.duo.Proefbestand.vestiging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The helpdesk keeps the register: files of DUO, and what no file has. */
@Browsertest
class DuoReisIT {

    @Autowired JdbcClient jdbc;

    @AfterEach
    void clear() {
        for (String tabel : List.of("vestiging", "deelname", "bestuur", "verschil")) {
            jdbc.sql("delete from register.inlezing_" + tabel).update();
        }
        jdbc.sql("delete from register.inlezing").update();
        jdbc.sql("delete from register.deelname where brin like '97__'").update();
        jdbc.sql("delete from register.vestiging where brin like '97__'").update();
        jdbc.sql("delete from register.instelling where brin like '97__'").update();
        jdbc.sql("delete from register.bestuur where nummer like '97___'").update();
        jdbc.sql("delete from register.samenwerkingsverband where nummer = 'PO9797'").update();
        jdbc.sql("delete from register.systeem where oin = '00000099900000970000'").update();
    }

    @Test
    void theHelpdeskReadsAFileAndKeepsTheRestByHand(Bezoeker bezoeker, @TempDir Path map)
            throws IOException {
        String een = vestiging("97001", "97AA00", "Obs De Eerste", "0118111111");
        String twee = vestiging("97002", "97BB00", "Cbs De Tweede", "");
        Path goed = write(map, "alle-vestigingen.csv", een, twee);
        Page page = bezoeker.als(Demoaccount.HELPDESK).page();
        assertThat(bezoeker.menu()).contains("/helpdesk/instellingen");
        bezoeker.ga("/helpdesk/duo").keur();

        upload(page, write(map, "stuk.csv", een, twee.replace("97BB", "97B"), "te;kort"));
        assertThat(page.locator(".foutenlijst")).containsText("Regel 3:");
        assertThat(page.locator(".foutenlijst")).containsText("2 kolommen");
        bezoeker.keur();
        Beeld.bewaar(page, "duo-fouten");

        upload(page, goed);
        assertThat(page.locator(".cijfers")).containsText("2");
        assertThat(page.locator("tbody tr")).hasCount(2);
        bezoeker.keur();
        Beeld.bewaar(page, "duo-voorbeeld");
        page.getByText("Bevestigen").click();
        assertThat(page.locator(".melding").first()).containsText("overgenomen");

        // the demo schools are kept by hand; the others come from the file
        bezoeker.ga("/helpdesk/instellingen?zoek=regenboogbrug").keur();
        assertThat(page.locator("tbody")).containsText("Met de hand bijgehouden");
        Beeld.bewaar(page, "duo-scholen");
        bezoeker.ga("/helpdesk/instellingen?zoek=vlietdam+eerste");
        page.getByText("Obs De Eerste").click();
        bezoeker.keur();

        // by hand: the name of the board, the telephone, the samenwerkingsverband
        page.getByText("Bestuur 97001").click();
        page.locator("#naam").fill("Stichting De Eersten");
        page.getByText("Opslaan").click();
        assertThat(page.locator(".tijdlijn")).containsText("Hanneke Prins");
        bezoeker.keur();
        Beeld.bewaar(page, "duo-bestuur");
        bezoeker.ga("/helpdesk/instellingen/97AA/vestigingen/0").keur();
        page.locator("#telefoon").fill("0118 99 99 99");
        page.getByText("Opslaan").click();
        page.locator("#swv").selectOption(new SelectOption().setIndex(1));
        page.getByText("Toevoegen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".stukken").last()).containsText("Vanaf");
        bezoeker.keur();
        Beeld.bewaar(page, "duo-school");
        page.getByText("School verwijderen").click();
        assertThat(page.locator("#inhoud")).containsText("hoort of hoorde bij een");
        bezoeker.keur();
        Beeld.bewaar(page, "duo-verwijderen");

        // the next file shows what was changed by hand, and leaves it until one chooses
        upload(bezoeker.ga("/helpdesk/duo").page(), write(map, "later.csv", een));
        assertThat(page.locator(".gevolgen")).containsText("met de hand");
        page.getByText("Met de hand gewijzigd", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        bezoeker.keur();
        Beeld.bewaar(page, "duo-hand");
        page.getByText("Kies het bestand").click();
        assertThat(page.locator(".handkeuze")).containsText("Het bestand vervangt");
        page.getByText("Toch niet").click();
        page.getByText("Niet meer in het bestand", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("tbody")).containsText("Vervalt");
        page.getByText("Bevestigen").click();
        assertThat(page.locator(".melding").first()).containsText("overgenomen");
        bezoeker.keur();
        Beeld.bewaar(page, "duo-toegepast");
        bezoeker.ga("/helpdesk/instellingen/97AA");
        assertThat(page.locator(".stukken").first()).containsText("0118 99 99 99");
        Beeld.bewaar(page, "duo-school-daarna");
        bezoeker.ga("/helpdesk/duo").keur();
        Beeld.bewaar(page, "duo-bestanden");

        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void theHelpdeskAddsWhatNoFileHas(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.HELPDESK).page();
        bezoeker.ga("/helpdesk/besturen").keur();
        Beeld.bewaar(page, "duo-besturen");
        bezoeker.ga("/helpdesk/systemen").keur();
        // those of this program call the register when they start
        assertThat(page.locator("tbody")).containsText("Gezien: ");
        Beeld.bewaar(page, "duo-systemen");
        page.getByText("Systeem toevoegen").first().click();
        page.locator("#naam").fill("Proefsysteem");
        page.locator("#leverancier").fill("Proefhuis");
        page.locator("#oin").fill("00000099900000970000");
        bezoeker.keur();
        Beeld.bewaar(page, "duo-systeem");
        page.getByText("Opslaan").click();
        assertThat(page.locator("tbody")).containsText("Proefsysteem");

        bezoeker.ga("/helpdesk/samenwerkingsverbanden").keur();
        Beeld.bewaar(page, "duo-verbanden");
        page.getByText("Samenwerkingsverband toevoegen").first().click();
        page.locator("#nummer").fill("PO 97.97");
        page.locator("#naam").fill("SWV Proefstreek");
        page.locator("#oin").fill("0000009990000000970X");
        bezoeker.keur();
        page.getByText("Opslaan").click();
        assertThat(page.locator("tbody")).containsText("PO9797");

        bezoeker.ga("/helpdesk/instellingen/nieuw");
        page.locator("#brin").fill("97vo");
        page.locator("#naam").fill("Proefcollege");
        page.locator("#soort").selectOption("VO");
        page.locator("#bestuur").fill("97998");
        page.getByText("Opslaan").click();
        assertThat(page.locator(".foutenlijst")).containsText("Dit bestuur staat niet");
        bezoeker.keur();
        Beeld.bewaar(page, "duo-school-nieuw");
        page.locator("#bestuur").fill("99101");
        page.locator("#straat").fill("Kade");
        page.locator("#huisnummer").fill("7");
        page.locator("#postcode").fill("9999 zz");
        page.locator("#plaats").fill("Vlietdam");
        page.getByText("Opslaan").click();
        assertThat(page.locator("h1")).hasText("Proefcollege");
        page.getByText("School verwijderen").click();
        page.locator("form button.btn-gevaar").click();
        assertThat(page.locator(".melding").first()).containsText("verwijderd");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static void upload(Page page, Path bestand) {
        page.locator("#bestand").setInputFiles(bestand);
        page.getByText("Bekijk wat er verandert").click();
    }

    private static Path write(Path map, String naam, String... regels) throws IOException {
        return Files.writeString(map.resolve(naam), lines(OUDE_KOP, regels), WINDOWS);
    }
}

package nl.hulproute.school.opp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

@Browsertest
class OpppaginasIT {

    private static final String WACHTWOORD = "welkom bij hulproute";
    private static final String OPGESLAGEN = "Opgeslagen om";

    @Test
    void writesOneFromNothingToAFinalVersion(Bezoeker bezoeker) {
        var page = begin(bezoeker, 31);
        bezoeker.keur();
        vul(page, "algemeen-aanleiding", "De achterstand bij lezen wordt niet kleiner.");
        endsBeforeItBegins(bezoeker, page);
        knop(page, "Opslaan en naar Beginsituatie");
        assertThat(page.locator("#stappen button[aria-current]")).containsText("Beginsituatie");
        assertThat(page.locator(".beginsituatie-interventies .vereist"))
                .hasText("verplicht voor een TLV");
        vul(page, "beginsituatie-didactisch", "Leest op niveau E4.");
        vul(page, "beginsituatie-sociaal-emotioneel", "Vrolijk, soms snel boos.");
        vul(page, "beginsituatie-belemmerend", "Drukte.");
        vul(page, "beginsituatie-bevorderend", "Werkt graag samen.");
        assertThat(page.locator("#stappen")).containsText("Beginsituatie Compleet");
        bezoeker.keur();
        knop(page, "Opslaan en naar Uitstroomniveau");
        page.locator("#uitstroom-bestemming").selectOption("vmbo-bb");
        vul(page, "uitstroom-onderbouwing", "Het leerrendement is 60 procent.");
        drawsTheExpectedLineAsSoonAsItIsKept(page);
        bezoeker.keur();
        knop(page, "Opslaan en naar Conclusie");
        vul(page, "conclusie-reden", "Meer nodig dan de basisondersteuning.");
        knop(page, "Opslaan en naar Handelingsdeel");
        vul(page, "handeling-doel-1", "Leest aan het eind teksten van M5.");
        vul(page, "handeling-aanpak-1", "Vier keer per week herhaald lezen.");
        page.locator("button[value=doel-erbij]").click();
        assertThat(page.locator("#doel-2")).isVisible();
        bezoeker.keur();
        knop(page, "Opslaan en naar De leerling");
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator("#gehoord-waarom-niet")).isHidden();
        vul(page, "gehoord-wat", "Ik wil in de leeshoek werken.");
        knop(page, "Opslaan en nalezen");
        assertThat(page.locator(".foutenlijst")).containsText("Wanneer was het gesprek?");
        bezoeker.keur();
        page.locator(".foutenlijst a").first().click();
        page.locator("#gehoord-wanneer").fill(LocalDate.now().minusDays(7).toString());
        vul(page, "gehoord-door", "Ingrid Bakker");
        vul(page, "gehoord-hoe", "Gesprek met tekeningen");
        knop(page, "Opslaan en nalezen");
        assertThat(page.locator("main")).containsText("Voor een TLV mist nog");
        bezoeker.keur();
        knop(page, "Versie 1 vaststellen");

        assertThat(page.locator("[role=status].meldingen")).containsText("Versie 1 is vastgesteld");
        bezoeker.keur();
        String opp = page.url();
        page.getByText("Versie 1", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.locator("code.breekbaar")).hasText(Pattern.compile("[0-9a-f]{64}"));
        bezoeker.keur();

        bezoeker.ga(opp.replaceAll("[?#].*", "") + "/bewerken/conclusie");
        vul(page, "conclusie-reden", "Meer nodig dan de basisondersteuning en een kleine groep.");
        assertThat(page.locator("#stand")).containsText(OPGESLAGEN);
        bezoeker.ga(opp);
        page.locator("main a[href*='/vergelijken']").first().click();
        assertThat(page.locator("main ins")).containsText("kleine groep");
        bezoeker.keur();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    /** Said at the field as soon as it is kept, and whoever goes on all the same stays here. */
    private static void endsBeforeItBegins(Bezoeker bezoeker, Page page) {
        page.locator("#algemeen-einde").fill("2020-01-01");
        assertThat(page.locator("#algemeen-einde-fout")).containsText("voor de begindatum");
        knop(page, "Opslaan en naar Beginsituatie");
        assertThat(page.locator(".foutenlijst")).containsText("De einddatum ligt voor");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/beeld/opp-datumfout.png")));
        bezoeker.keur();
        page.locator("#algemeen-einde").fill(LocalDate.now().plusMonths(6).toString());
        assertThat(page.locator("#algemeen-einde-fout")).isEmpty();
    }

    /** The field keeps the focus and what is typed after it stays, also after coming back. */
    private static void drawsTheExpectedLineAsSoonAsItIsKept(Page page) {
        var niveau = page.locator("#uitstroom-rekenen-niveau");
        var plaatje = page.locator("#gebied-rekenen svg");
        assertThat(plaatje).hasCount(0);
        niveau.focus();
        niveau.selectOption("e6");
        assertThat(plaatje.locator("title")).hasText("Rekenen: verwacht en gemeten");
        assertThat(niveau).isFocused();
        assertThat(plaatje.locator("desc")).containsText("E6");
        niveau.selectOption("m6");
        assertThat(plaatje.locator("desc")).containsText("M6");
        bewaar(page, "uitstroom-rekenen-toelichting", "Rekent met steun van een kaart.");
        assertThat(plaatje.locator("desc")).containsText("M6");
        niveau.selectOption("");
        assertThat(plaatje).hasCount(0);
        niveau.selectOption("e6");
        assertThat(plaatje).hasCount(1);
        page.reload();
        assertThat(niveau).hasValue("e6");
        assertThat(page.locator("#uitstroom-onderbouwing"))
                .hasValue("Het leerrendement is 60 procent.");
        assertThat(page.locator("#uitstroom-rekenen-toelichting"))
                .hasValue("Rekent met steun van een kaart.");
        assertThat(plaatje.locator("desc")).containsText("E6");
    }

    @Test
    void showsEveryOtherPageWhole(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam());
        bezoeker.ga(pad(1)).keur();
        bezoeker.ga(pad(6)).keur();
        bezoeker.ga(pad(1));
        var page = bezoeker.page();
        page.locator("main .card h3 a").first().click();
        bezoeker.keur();
        page.locator("a[href$='/evaluaties/nieuw']").click();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".foutenlijst")).containsText("met wie u hebt geëvalueerd");
        bezoeker.keur();

        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void mergesWhatTwoPeopleWriteAtTheSameTime(Bezoeker een, Bezoeker ander) {
        var page = begin(een, 32);
        String adres = page.url().replace("algemeen", "beginsituatie");
        page.navigate(adres);
        ander.als(Demoaccount.DIRECTEUR_REGENBOOGBRUG);
        var tweede = ander.page();
        tweede.navigate(adres);
        assertThat(tweede.locator("#anderen"))
                .containsText("Ook geopend door Ingrid Bakker (Beginsituatie)");

        bewaar(page, "beginsituatie-medisch", "Draagt een bril");
        bewaar(tweede, "beginsituatie-thuis", "Twee broers");
        assertThat(tweede.locator("#beginsituatie-medisch")).hasValue("Draagt een bril");
        bewaar(page, "beginsituatie-thuis", "Woont bij oma");

        assertThat(page.locator(".oppbotsing")).containsText("Van Margriet Hoekstra");
        assertThat(page.locator(".oppbotsing")).containsText("Twee broers");
        assertThat(page.locator(".oppbotsing")).containsText("Woont bij oma");
        een.keur();
        knop(page, "Opslaan en sluiten");
        assertThat(page.locator(".oppkeuzes")).containsText("Kies nog welke tekst blijft");
        een.keur();
        page.locator(".oppkeuzes a").click();
        assertThat(page.locator(".oppbotsing")).containsText("Woont bij oma");
        assertThat(page.locator(".oppkeuzes")).hasCount(0);
        tweede.navigate(adres.replace("bewerken/beginsituatie", "vaststellen"));
        assertThat(tweede.locator("main")).containsText("Een collega moet bij 1 vraag");
        ander.keur();
        een.traag();
        knop(page, "Zet beide onder elkaar");
        assertThat(page.locator("#beginsituatie-thuis")).hasValue("Twee broers\n\nWoont bij oma");
        assertThat(page.locator(".oppbotsing")).hasCount(0);
    }

    @Test
    void comesBackToTheFormWithTheTextAfterTheSessionEnded(Bezoeker bezoeker) {
        var page = begin(bezoeker, 33);
        page.context().clearCookies();
        page.locator("#algemeen-aanleiding").fill("Getypt na het einde van de sessie");
        assertThat(page.locator("#oppmelding")).containsText("U bent niet meer ingelogd");

        page.getByText("Opnieuw inloggen").click();
        page.locator("#email").fill(Demoaccount.IB_REGENBOOGBRUG.email());
        page.locator("#wachtwoord").fill(WACHTWOORD);
        page.locator("main button[type=submit]").click();

        assertThat(page).hasURL(Pattern.compile("/bewerken/algemeen"));
        assertThat(page.locator("#algemeen-aanleiding"))
                .hasValue("Getypt na het einde van de sessie");
        assertThat(page.locator("#stand")).containsText(OPGESLAGEN);
        page.reload();
        assertThat(page.locator("#algemeen-aanleiding"))
                .hasValue("Getypt na het einde van de sessie");
    }

    @Test
    void keepsTheTextWhenTheServerCannotBeReachedAndWhenTheTabCloses(Bezoeker bezoeker) {
        var page = begin(bezoeker, 34);
        page.context().setOffline(true);
        page.locator("#algemeen-aanleiding").fill("Getypt zonder verbinding");
        assertThat(page.locator("#oppmelding")).containsText("er is geen verbinding");
        page.context().setOffline(false);
        assertThat(page.locator("#stand")).containsText(OPGESLAGEN);
        assertThat(page.locator("#oppmelding")).isEmpty();

        String adres = page.url();
        page.locator("#algemeen-aanleiding").fill("Getypt en meteen gesloten");
        var volgende = page.context().newPage();
        page.close();
        volgende.navigate(adres);

        assertThat(volgende.locator("#algemeen-aanleiding")).hasValue("Getypt en meteen gesloten");
    }

    @Test
    void takesASourceOverWithoutLeavingThePage(Bezoeker bezoeker) {
        var page = begin(bezoeker, 5);
        page.navigate(page.url().replace("algemeen", "beginsituatie"));
        bezoeker.keur();
        var bron = page.locator(".beginsituatie-medisch .oppbronnen li").first();
        assertThat(bron.locator("a")).hasAttribute("href", Pattern.compile("/map/notities/"));

        bron.locator("button").click();

        assertThat(page.locator("#beginsituatie-medisch"))
                .hasValue(Pattern.compile("logopedist ziet vooruitgang"));
        assertThat(bron.locator("button")).containsText("Overgenomen");
        assertThat(page.locator("#stand")).containsText(OPGESLAGEN);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static Page begin(Bezoeker bezoeker, int nummer) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam());
        var page = bezoeker.ga(pad(nummer)).page();
        page.locator("form[action$='/opp/nieuw'] button").click();
        // An address changes before its scripts are there; a test that cuts the line would keep
        // them out.
        page.waitForURL(Pattern.compile("/bewerken/algemeen$"));
        return page;
    }

    private static void vul(Page page, String veld, String tekst) {
        page.locator("#" + veld).fill(tekst);
    }

    private static void bewaar(Page page, String veld, String tekst) {
        var antwoord =
                page.waitForResponse(
                        een ->
                                een.request().method().equals("POST")
                                        && een.url().contains("bewerken"),
                        () -> page.locator("#" + veld).fill(tekst));
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(page.locator("#stand")).containsText(OPGESLAGEN);
    }

    private static void knop(Page page, String naam) {
        page.getByText(naam, new Page.GetByTextOptions().setExact(true)).click();
    }

    private static String pad(int nummer) {
        return "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, nummer) + "/opp";
    }
}

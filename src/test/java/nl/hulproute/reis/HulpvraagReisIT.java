package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;

import java.net.URI;

/** The whole road as the manual tells it: from the export of the student system to the besluit. */
@Browsertest
class HulpvraagReisIT {

    private static final String SCHOOL = Demowereld.REGENBOOGBRUG.naam();
    private static final String OPP = "Ontwikkelingsperspectief Saar";
    private static final String GESPREK = "Gesprek met de ouders";
    private static final String TOETSEN = "Toetsen van november";
    private static final String NOTITIE = "Saar werkt geconcentreerd in een klein groepje.";
    private static final String OMSCHRIJVING = "Saar loopt vast bij rekenen in de grote groep.";

    @Test
    void fromTheExportOfTheStudentSystemToTheBesluit(Bezoeker bezoeker) {
        importeer(bezoeker);
        String leerling = zoek(bezoeker);
        vulPersonaliaAan(bezoeker, leerling);
        var school = new Schoolkant(bezoeker, leerling);
        vulMap(bezoeker, school);

        String nummer = vraagAan(bezoeker, school);
        behandel(bezoeker, nummer);
        leesPost(bezoeker, nummer);
        vulAan(bezoeker, school, nummer);
        besluit(bezoeker, nummer);

        nietsMeerToeTeVoegen(bezoeker, school, nummer);
        volgBijHetSwv(bezoeker, nummer);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static void importeer(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.ICT_REGENBOOGBRUG, SCHOOL).ga("/beheer/importeren").keur();
        var page = bezoeker.page();
        page.locator("#bestand").setInputFiles(Reisgoed.edexml());
        page.locator("form[action$='/beheer/importeren'] button").click();
        assertThat(page.locator("h1")).hasText("Wat het bestand verandert");
        bezoeker.keur();
        page.locator("form[action$='/toepassen'] .btn-primary").click();
        assertThat(page.locator("h1")).hasText("Het bestand is overgenomen");
        assertThat(page.locator(".cijfer dd").first()).hasText("1");
        bezoeker.keur();
    }

    private static String zoek(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, SCHOOL).ga("/leerlingen").keur();
        var page = bezoeker.page();
        page.locator("#tekst").pressSequentially(Reisgoed.ACHTERNAAM);
        page.locator("#resultaat tbody a", met(Reisgoed.ACHTERNAAM)).click();
        assertThat(page.locator("h1")).containsText(Reisgoed.ROEPNAAM);
        bezoeker.keur();
        return URI.create(page.url()).getPath();
    }

    private static void vulPersonaliaAan(Bezoeker bezoeker, String leerling) {
        var page = bezoeker.page();
        assertThat(page.locator("section:has(#mist) li")).hasCount(2);
        assertThat(page.locator("main")).containsText("2026-2027");
        bezoeker.ga(leerling + "/bewerken").keur();
        page.locator("#straat").fill("Zeilmakerstraat");
        page.locator("#huisnummer").fill("7");
        page.locator("#postcode").fill("9990 ZM");
        page.locator("#plaats").fill("Vlietdam");
        opslaan(page);
        bezoeker.ga(leerling + "/verzorgers/nieuw").keur();
        page.locator("#roepnaam").fill("Marit");
        page.locator("#achternaam").fill(Reisgoed.ACHTERNAAM);
        page.locator("#relatie").selectOption("2");
        page.locator("#gezag").check();
        page.locator("#telefoon").fill("099 765 43 21");
        opslaan(page);
        bezoeker.ga(leerling + "/schoolloopbaan/nieuw").keur();
        bezoeker.ga(leerling);
        assertThat(page.locator("#mist")).hasCount(0);
    }

    private static void vulMap(Bezoeker bezoeker, Schoolkant school) {
        school.bewaarInMap(Reisgoed.pdf("opp.pdf", "Wat Saar nodig heeft"), OPP, "opp");
        school.bewaarInMap(
                Reisgoed.pdf("gesprek.pdf", "Verslag van het gesprek"), GESPREK, "gespreksverslag");
        school.schrijfNotitie(NOTITIE);
        bezoeker.keur();
    }

    private static String vraagAan(Bezoeker bezoeker, Schoolkant school) {
        school.begin(Demowereld.SWV_PO.naam(), "Arrangement");
        var page = bezoeker.page();
        assertThat(page.locator("#omschrijving").inputValue())
                .contains("Welk doel wilt u bereiken");
        page.locator("#omschrijving").fill(OMSCHRIJVING);
        assertThat(page.locator("#deel-toelichting input[value=automatisch]")).isChecked();
        page.locator("#deel-bijlagen input[aria-label='%s']".formatted(GESPREK)).check();
        page.locator("#deel-notities input[name=notities]").check();
        assertThat(page.locator("#stand .bewaard")).containsText("Opgeslagen om");
        assertThat(page.locator("#stand .gemis li:not(.advies)")).hasCount(0);
        bezoeker.keur();
        return school.verzend();
    }

    private static void behandel(Bezoeker bezoeker, String nummer) {
        bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers").keur();
        var page = bezoeker.page();
        var swv = new Swvkant(bezoeker);
        swv.open(nummer);
        assertThat(page.locator("h1")).containsText(Reisgoed.ACHTERNAAM);
        assertThat(page.locator(".omschrijving").first()).hasText(OMSCHRIJVING);
        assertThat(page.locator("ul.documenten > li")).hasCount(3);
        assertThat(page.locator("ul.documenten > li").first())
                .containsText("grondslag: wettelijke taak");
        page.locator("a.document-naam", met("opp")).first().click();
        assertThat(page.locator("#voorbeeld iframe")).isVisible();
        bezoeker.keur();
        page.locator(".nav-tabs a", met("Gegevens")).click();
        assertThat(page.locator("main")).containsText("Saartje Lena");
        assertThat(page.locator("main")).containsText("Zeilmakerstraat");
        assertThat(page.locator("main")).not().containsText(Reisgoed.BSN);
        bezoeker.keur();
        swv.open(nummer);
        swv.vraagAanvulling(
                "toetsoverzicht",
                "Stuur de toetsen van dit schooljaar mee.",
                "Dan zien wij hoe zij groeit.");
        assertThat(swv.status()).hasText("Aanvraag incompleet: aanvulling nodig");
        page.locator(".nav-tabs a", met("Geschiedenis")).click();
        assertThat(page.locator(".tijdlijn")).containsText("Stuur de toetsen");
        bezoeker.keur();
    }

    /** The submitter and the team are told that there is news, and nothing about the pupil. */
    private static void leesPost(Bezoeker bezoeker, String nummer) {
        var page = bezoeker.page();
        for (String aan :
                new String[] {
                    Demoaccount.IB_REGENBOOGBRUG.email(), Demowereld.REGENBOOGBRUG.teamadres()
                }) {
            var stuk =
                    page.locator("tr", met("Nieuws over dossier " + nummer))
                            .filter(tekst(aan))
                            .locator("a");
            page.waitForCondition(() -> {
                bezoeker.ga("/post");
                return stuk.count() == 1;
            });
            stuk.click();
            assertThat(page.locator(".brief")).containsText(nummer);
            assertThat(page.locator("main")).not().containsText(Reisgoed.ROEPNAAM);
            assertThat(page.locator("main")).not().containsText(Reisgoed.ACHTERNAAM);
        }
        bezoeker.keur().ga("/post").keur();
    }

    private static void vulAan(Bezoeker bezoeker, Schoolkant school, String nummer) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, SCHOOL);
        var page = bezoeker.page();
        school.ziet(nummer, "Aanvraag incompleet: aanvulling nodig");
        bezoeker.keur();
        school.bewaarInMap(Reisgoed.pdf("toetsen.pdf", "Toetsen"), TOETSEN, "toetsoverzicht");
        school.open(nummer);
        assertThat(page.locator("main")).containsText("Stuur de toetsen van dit schooljaar mee.");
        school.knop("Bijlagen toevoegen").click();
        assertThat(page.locator("input[aria-label='%s']".formatted(GESPREK))).isDisabled();
        page.locator("input[aria-label='%s']".formatted(TOETSEN)).check();
        bezoeker.keur();
        school.knop("Geselecteerde documenten versturen").click();
        page.waitForCondition(() -> {
            school.open(nummer);
            return page.locator(".aanvulling .bezorging-bezorgd").count() == 1;
        });
        bezoeker.keur();
    }

    private static void besluit(Bezoeker bezoeker, String nummer) {
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        var page = bezoeker.page();
        var swv = new Swvkant(bezoeker);
        swv.open(nummer);
        assertThat(page.locator("li.document-nieuw")).hasCount(1);
        assertThat(page.locator("li.document-nieuw")).containsText("toetsen");
        bezoeker.keur();
        swv.geefStatus("compleet", "");
        assertThat(swv.status()).hasText("Aanvraag compleet");
        swv.geefStatus("besluit", "Het arrangement is toegekend.");
        bezoeker.keur();
        page.locator("form:has(input[name=bevestigd]) button").click();
        assertThat(swv.status()).hasText("Besluit genomen");
    }

    private static void nietsMeerToeTeVoegen(Bezoeker bezoeker, Schoolkant school, String nummer) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, SCHOOL);
        var page = bezoeker.page();
        school.ziet(nummer, "Besluit genomen");
        school.open(nummer);
        assertThat(school.knop("Bijlagen toevoegen")).hasCount(0);
        assertThat(page.locator("main")).containsText("er is een besluit genomen");
        bezoeker.keur();
        bezoeker.ga(URI.create(page.url()).getPath() + "/bijlagen-toevoegen").keur();
        assertThat(page.locator(".melding-let-op")).containsText("er is een besluit genomen");
        assertThat(school.knop("Geselecteerde documenten versturen")).hasCount(0);
    }

    /** The intern begeleider signs in at the samenwerkingsverband itself. */
    private static void volgBijHetSwv(Bezoeker bezoeker, String nummer) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.SWV_PO.naam());
        bezoeker.ga("/swv/mijn-dossiers").keur();
        var page = bezoeker.page();
        page.locator("a.nummer", met(nummer)).click();
        assertThat(page.locator("h1")).containsText(nummer);
        assertThat(page.locator(".tijdlijn")).containsText("Het arrangement is toegekend.");
        bezoeker.keur();
    }

    private static void opslaan(Page page) {
        page.locator("main .formulier-acties button[type=submit]").click();
        assertThat(page.locator(".leerlingkop")).isVisible();
    }

    private static Page.LocatorOptions met(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }

    private static Locator.FilterOptions tekst(String tekst) {
        return new Locator.FilterOptions().setHasText(tekst);
    }
}

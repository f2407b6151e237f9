package nl.hulproute.school.ouders;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Aanvraagpagina;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.List;

/**
 * Two carers sign on their phones, one adds a view, a change voids what they signed, they sign
 * again, and the request goes.
 */
@Browsertest
class OudersReisIT {

    private static final int TELEFOON = 390;

    @Autowired ApplicationContext beans;

    @Test
    void twoCarersSignOneSpeaksAChangeVoidsAndTheySignAgain(
            Bezoeker school, Bezoeker anna, Bezoeker bert) throws Exception {
        var gezin = new Proefouders(beans);
        gezin.document("Verslag van de psycholoog");
        school.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam())
                .ga(gezin.pad())
                .keur();

        List<String> codes = ask(school);
        come(anna, gezin.link(0, 1), codes.get(0));
        sign(anna, "Anna", "Wij vinden rust in de klas het belangrijkst.", true);
        come(bert, gezin.link(1, 1), codes.get(1));
        sign(bert, "Bert", "", true);

        school.ga(gezin.pad()).keur();
        assertThat(school.page().locator("#verzorgers"))
                .containsText("rust in de klas het belangrijkst");
        assertThat(school.page().locator("main")).containsText("Mag worden verzonden");

        gezin.at(() -> {
            gezin.plan().wijzig("Een nieuw doel");
            return true;
        });
        school.ga(gezin.pad()).keur();
        assertThat(school.page().locator("main")).containsText("Het plan is gewijzigd");
        anna.ga("/ouders").keur();
        assertThat(anna.page().locator("main")).containsText("Uw handtekening is vervallen");

        gezin.at(() -> {
            gezin.plan().stelVast();
            return true;
        });
        school.ga(gezin.pad()).keur();
        assertThat(school.page().locator("#verzorgers")).containsText("Vervallen");
        school.page().locator("a:has-text('Opnieuw vragen')").click();
        school.page().locator(".formulier-acties button").click();
        assertThat(school.page().locator("[role=status].meldingen")).containsText("onderweg");

        phone(anna).navigate("/ouders");
        sign(anna, "Anna", null, false);
        phone(bert).navigate("/ouders");
        sign(bert, "Bert", "", false);
        school.ga(gezin.pad());
        assertThat(school.page().locator("main")).containsText("Mag worden verzonden");
        send(school, gezin);
        assertThat(school.page().locator(".stukkentabel").first()).containsText("Wettelijke taak");
        anna.ga("/ouders/verzonden").keur();
        assertThat(anna.page().locator("main")).containsText("aangekomen");
        anna.ga("/ouders/gekeken").keur();
        leave(anna);

        assertThat(school.klachten()).isEmpty();
        assertThat(anna.klachten()).isEmpty();
        assertThat(bert.klachten()).isEmpty();
    }

    @Test
    void everyOtherPageIsAccessibleAndWhole(Bezoeker bezoeker) {
        var gezin = new Proefouders(beans);
        gezin.document("Verslag van de arts");
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam())
                .ga(gezin.pad() + "/uitnodigen")
                .keur()
                .ga(gezin.pad() + "/grondslagen")
                .keur();
        var page = bezoeker.page();
        bezoeker.ga("/leerlingen/" + gezin.leerling());
        new Aanvraagpagina(bezoeker, "TLV SBO");
        var slot = page.locator("#stand-onderzoeksverslag");
        assertThat(slot).containsText("Nog geen toestemming van de ouders");
        Beeld.bewaar(page, "hulpvraag-toestemming");
        slot.locator("a:has-text('Vraag toestemming')").click();
        assertThat(page.locator("input[name=document]:checked")).hasCount(1);
        bezoeker.ga(gezin.pad() + "/grondslagen");
        page.locator("summary:has-text('Toch meesturen')").click();
        page.locator("textarea[name=reden]").fill("kort");
        page.locator("main details button[type=submit]").click();
        assertThat(page.locator(".foutenlijst")).containsText("in minstens 10 tekens");
        bezoeker.keur();
        Beeld.bewaar(page, "grondslagen-fout");
        page.locator("textarea[name=reden]").fill("De arts en de ouders spraken dit zo af.");
        page.locator("main details button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Gaat mee zonder toestemming");
        bezoeker.keur();
        Beeld.bewaar(page, "grondslagen-reden");
        bezoeker.als(Demoaccount.DIRECTEUR_REGENBOOGBRUG).ga("/beheer/ouders").keur();
        bezoeker.ga("/ouders/buiten").keur();

        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static List<String> ask(Bezoeker school) {
        var page = school.page();
        page.locator("a:has-text('Ouders vragen')").click();
        page.locator(".formulier-acties button").click();
        assertThat(page.locator(".code")).hasCount(2);
        school.keur();
        List<String> codes = page.locator(".code").allInnerTexts();
        page.locator("a:has-text('Klaar')").click();
        return codes;
    }

    /** The request goes: the signed plan and what else the type asks for. */
    private static void send(Bezoeker school, Proefouders gezin) {
        school.ga("/leerlingen/" + gezin.leerling());
        new Aanvraagpagina(school, "Arrangement")
                .omschrijf("We vragen zes uur begeleiding per week.")
                .verzamel()
                .verzend();
    }

    private static void come(Bezoeker ouder, String link, String code) {
        var page = phone(ouder);
        page.navigate(link);
        ouder.keur();
        phone(ouder);
        page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
        page.locator("main button").click();
        assertThat(page.locator("main")).containsText("Wacht op u");
        ouder.keur();
    }

    /** Reads and signs; a view that is null stays as it was kept. */
    private static void sign(Bezoeker ouder, String naam, String kijk, boolean keur) {
        var page = phone(ouder);
        page.locator("a:has-text('Lezen en ondertekenen')").click();
        if (keur) {
            ouder.keur();
        }
        phone(ouder).locator("a:has-text('Verder naar de vragen')").click();
        for (var vraag : page.locator("fieldset").all()) {
            vraag.locator("input[value=ja]").check();
        }
        if (kijk != null && !kijk.isEmpty()) {
            page.locator("#zienswijze").pressSequentially(kijk);
            assertThat(page.locator("#bewaard")).containsText("Bewaard om");
        }
        page.locator("#naam").fill(naam + " Proefkind");
        if (keur) {
            page.locator("form .btn-primary").click();
            assertThat(page.locator(".foutenlijst")).containsText("Zet een vinkje");
            ouder.keur();
            phone(ouder);
        }
        page.locator("#akkoord").check();
        page.locator("form .btn-primary").click();
        assertThat(page.locator("[role=status].meldingen")).containsText("u hebt getekend");
    }

    private static void leave(Bezoeker ouder) {
        ouder.page().locator("form[action$='/ouders/klaar'] button").click();
        assertThat(ouder.page().locator("main h1")).containsText("uit de pagina");
        ouder.keur();
    }

    private static Page phone(Bezoeker ouder) {
        ouder.page().setViewportSize(TELEFOON, 844);
        return ouder.page();
    }
}

package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

/** A school sends the same twice; the samenwerkingsverband merges it, and the school sees that. */
@Browsertest
class SamenvoegReisIT {

    private static final Demowereld.School SCHOOL = Demowereld.LINDEBOOM;
    private static final String LEERLING = "/leerlingen/" + Voorbeeldleerling.id(SCHOOL, 6);

    @Test
    void mergesWhatASchoolSentTwice(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        var school =
                new Schoolkant(bezoeker.als(Demoaccount.IB_LINDEBOOM, SCHOOL.naam()), LEERLING);
        String eerste = send(school, page);
        String tweede = send(school, page);

        merge(bezoeker, eerste, tweede);

        bezoeker.als(Demoaccount.IB_LINDEBOOM, SCHOOL.naam());
        school.ziet(tweede, "Samengevoegd met " + eerste);
        school.open(tweede);
        assertThat(page.locator("main")).containsText("behandelt ze samen, onder nummer " + eerste);
        Beeld.bewaar(page, "samen-school");

        undo(bezoeker, tweede);

        bezoeker.als(Demoaccount.IB_LINDEBOOM, SCHOOL.naam());
        bezoeker.ga(LEERLING + "/samenwerkingsverband");
        school.knop("Statussen updaten").click();
        assertThat(page.locator("main")).not().containsText("Samengevoegd met " + eerste);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static String send(Schoolkant school, Page page) {
        school.begin(Demowereld.SWV_PO.naam(), "Consult of advies");
        page.locator("#omschrijving").fill("Wij willen graag met u meedenken.");
        page.locator("#deel-toelichting input[value=nvt]").check();
        page.locator("#reden").fill("Het gaat om een eerste gesprek.");
        return school.verzend();
    }

    private static void merge(Bezoeker bezoeker, String eerste, String tweede) {
        Page page = bezoeker.page();
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        new Swvkant(bezoeker).open(tweede);
        page.getByText("Bekijk naast elkaar").first().click();
        page.locator("main a[href$='/samenvoegen']").click();
        assertThat(page.locator("h1")).containsText(tweede + " en " + eerste);
        assertThat(page.locator("label:has(input[name=blijft]:checked)")).containsText(eerste);
        bezoeker.keur();
        Beeld.bewaar(page, "samen-kiezen");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).containsText(eerste);
        assertThat(page.locator(".samen")).containsText("Samen met " + tweede);
        bezoeker.keur();
        Beeld.bewaar(page, "samen-blijft");
        page.locator(".dossier-raster nav a[href$='/geschiedenis']").click();
        bezoeker.keur();
        Beeld.bewaar(page, "samen-geschiedenis");
        bezoeker.ga("/swv/dossiers?status=samengevoegd&volgorde=-ontvangen");
        assertThat(page.locator("table.werklijst")).containsText(tweede);
        bezoeker.keur();
        Beeld.bewaar(page, "samen-lijst");
    }

    private static void undo(Bezoeker bezoeker, String tweede) {
        Page page = bezoeker.page();
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        bezoeker.ga("/swv/dossiers?status=samengevoegd&volgorde=-ontvangen");
        page.locator("a.nummer", new Page.LocatorOptions().setHasText(tweede)).click();
        assertThat(page.locator(".dossierkop-status")).containsText("Samengevoegd");
        bezoeker.keur();
        Beeld.bewaar(page, "samen-gaat");
        page.getByText("Maak ongedaan").click();
        assertThat(page.locator(".melding").first()).containsText("staat weer op zichzelf");
        assertThat(page.locator(".samen")).hasCount(0);
    }
}

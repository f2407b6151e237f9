package nl.hulproute.swv.bundel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
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

/** A behandelaar takes a dossier along; a beheerder words the mail of a state. */
@Browsertest
class StukkenReisIT {

    @Autowired ApplicationContext context;

    @AfterEach
    void clear() {
        new Proefdossiers(context)
                .within(() ->
                        context.getBean(JdbcClient.class)
                                .sql("delete from swv.mailtekst")
                                .update());
    }

    @Test
    void takesADossierAlong(Bezoeker bezoeker) throws Exception {
        Dossier dossier = new Bundelproef(context).dossier();
        Page page =
                bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers/" + dossier.id()).page();
        bezoeker.keur();
        Beeld.bewaar(page, "stukken-dossier");
        page.getByText("Alles downloaden").click();
        bezoeker.keur();
        Beeld.bewaar(page, "stukken-keuze");

        Download zip =
                page.waitForDownload(() -> page.getByText("Download het ZIP-bestand").click());
        Download pdf = page.waitForDownload(() -> page.getByText("Maak de PDF").click());

        assertThat(zip.suggestedFilename())
                .isEqualTo("dossier-" + dossier.nummer() + "-documenten.zip");
        assertThat(pdf.suggestedFilename()).isEqualTo("dossier-" + dossier.nummer() + ".pdf");
    }

    @Test
    void wordsAMail(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/beheer/mails").page();
        bezoeker.keur();
        Beeld.bewaar(page, "stukken-mails");
        bezoeker.ga("/swv/beheer/mails/advies");
        bezoeker.keur();
        page.locator("#tekst").fill("Beste collega van ");
        page.locator("[data-plaatshouders] button").getByText("{school}").click();
        assertThat(page.locator("#tekst")).hasValue("Beste collega van {school}");
        assertThat(page.locator(".mailbrief")).containsText("Beste collega van Basisschool");
        assertThat(page.locator("#voorbeeld")).containsText("Zonder nummer weet de school niet");
        Beeld.bewaar(page, "stukken-mail");
        page.locator("#tekst").fill("Over {leerling}");
        page.getByText("Opslaan").click();
        assertThat(page.locator(".foutenlijst")).containsText("{leerling}");
        bezoeker.keur();
        page.locator("#tekst").fill("Dossier {dossiernummer} heeft een advies.");
        page.getByText("Opslaan").click();
        assertThat(page.locator(".melding").first()).containsText("opgeslagen");
        assertThat(page.locator(".mailsoorten")).containsText("eigen tekst");
    }

    @Test
    void tellsTwoDossiersApart(Bezoeker bezoeker) {
        var proef = new Proefdossiers(context);
        Dossier eerste = proef.received(Demowereld.REGENBOOGBRUG, "Tweeling");
        Dossier tweede = proef.received(Demowereld.REGENBOOGBRUG, "Tweeling");
        bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers?volgorde=-ontvangen");
        bezoeker.keur();
        Beeld.bewaar(bezoeker.page(), "stukken-werklijst");
        Page page = bezoeker.ga("/swv/dossiers/" + tweede.id()).page();
        bezoeker.keur();
        Beeld.bewaar(page, "stukken-dubbel");
        page.getByText("Bekijk naast elkaar").first().click();
        assertThat(page.locator("h1")).containsText(eerste.nummer());
        bezoeker.keur();
        Beeld.bewaar(page, "stukken-vergelijking");
        page.getByText("Geen dubbele").click();
        assertThat(page.locator(".dubbelmelding")).hasCount(0);
    }
}

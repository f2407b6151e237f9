package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Gebrokendossiers;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages about viruses and about files that are read in, in a real browser. */
@Browsertest
class InlezenPaginasIT {

    @Test
    void readsInADossierByHand(Bezoeker bezoeker) throws Exception {
        var document = new Bijlage("opp.pdf", "Plan", Sha256.of(new byte[] {1}), 1);
        byte[] xml = Gebrokendossiers.met(document).findFirst().orElseThrow().getValue();
        String kapot =
                new String(xml, StandardCharsets.UTF_8)
                        .replaceAll("<bestandsinhoud>[^<]*", "<bestandsinhoud>UEsDBBQACAg=");
        Path bestand = Files.writeString(Files.createTempFile("dossier", ".xml"), kapot);
        Page page =
                bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers-inlezen").keur().page();

        page.locator("#bestand").setInputFiles(bestand);
        page.locator("[data-importeren] button").click();
        page.waitForURL("**/swv/dossiers-inlezen/*");
        bezoeker.keur();
        Beeld.bewaar(page, "ingelezen");
        assertThat(page.content()).contains("beschadigd en niet overgenomen", "MD01");
        page.selectOption("#type", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.selectOption(
                "#school", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("form:has(#type) .btn-primary").click();
        page.waitForURL("**/swv/dossiers/*");
        bezoeker.keur();
        Beeld.bewaar(page, "dossier");

        assertThat(page.content()).contains("Uit een bestand ingelezen");
        assertThat(bezoeker.klachten()).isEmpty();
        Files.delete(bestand);
    }

    @Test
    void saysThatNobodyScans(Bezoeker bezoeker) {
        Page page =
                bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/beheer/veiligheid").keur().page();
        Beeld.bewaar(page, "veiligheid");
        bezoeker.als(Demoaccount.ICT_REGENBOOGBRUG).ga("/beheer/veiligheid").keur();

        assertThat(page.content()).contains("Er is geen virusscanner ingesteld.");
    }
}

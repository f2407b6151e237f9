package nl.hulproute.uitwisseling.bezorging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Instant;

@Hulproutetest
@Browsertest
class BezorgpaginaIT {

    private static final String REDEN = "Het systeem van de ontvanger is nu niet bereikbaar.";

    @Autowired ApplicationContext context;

    @Test
    void thePageIsAccessibleAndWholeForBothSides(Bezoeker bezoeker) {
        fillSchool();

        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam())
                .ga("/bezorging")
                .keur();
        Beeld.bewaar(bezoeker.page(), "bezorging-school");
        assertThat(
                        bezoeker.page()
                                .locator(".table-responsive")
                                .evaluate("lijst => lijst.scrollWidth <= lijst.clientWidth"))
                .as("the whole list is in sight at 1280")
                .isEqualTo(true);
        assertThat(bezoeker.menu()).contains("/bezorging");
        bezoeker.ga("/bezorging?toon=opgegeven").keur();
        bezoeker.ga("/bezorging?toon=geweigerd").keur();
        bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/bezorging").keur();
        Beeld.bewaar(bezoeker.page(), "bezorging-swv");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void takingBackAsksFirst(Bezoeker bezoeker) {
        String id = fillSchool();
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam())
                .ga("/bezorging?toon=open");
        Page page = bezoeker.page();
        var knop = page.locator("form[action$='%s/intrekken'] button".formatted(id));

        page.onceDialog(vraag -> vraag.dismiss());
        knop.click();
        assertThat(knop).isVisible();
        page.onceDialog(vraag -> vraag.accept());
        knop.click();

        assertThat(page.locator(".melding").first()).containsText("ingetrokken");
        assertThat(knop).hasCount(0);
    }

    /** One of each state that asks something; gives the one that waits. */
    private String fillSchool() {
        var kantoor = Proefkantoor.of(context);
        var wacht = kantoor.post.hulpvraag(1);
        var onderweg = kantoor.post.hulpvraag(1);
        var opgegeven = kantoor.post.hulpvraag(1);
        var geweigerd = kantoor.post.hulpvraag(1);
        var school = kantoor.school.id();
        Instant nu = Instant.now();
        kantoor.add(wacht);
        kantoor.add(onderweg);
        kantoor.add(opgegeven);
        kantoor.add(geweigerd);
        kantoor.bijSchool(() -> {
            kantoor.uitgaand.savePostponed(school, wacht.id(), REDEN, nu.plusSeconds(3600));
            kantoor.uitgaand.saveUnderWay(school, onderweg.id(), nu);
            kantoor.uitgaand.saveOutcome(school, opgegeven.id(), Toestand.VERLOPEN, REDEN);
            kantoor.uitgaand.saveOutcome(
                    school,
                    geweigerd.id(),
                    Toestand.GEWEIGERD,
                    "In de envelop ontbreekt omschrijving:"
                            + " onderwijskundig_rapport_met_een_lange_bestandsnaam.pdf");
            return true;
        });
        return wacht.id().toString();
    }
}

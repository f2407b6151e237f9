package nl.hulproute.school.overzicht;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;
import java.util.regex.Pattern;

/** Steps 1, 4, 5 and 6 of the manual for an overview: choosing, making, keeping, renewing. */
@Browsertest
class OverzichtenReisIT {

    @Autowired Leerlingen leerlingen;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;

    private Proefleerling proef;
    private Leerling leerling;
    private String pad;

    @BeforeEach
    void makeAPupil() {
        proef = new Proefleerling(jdbc, leerlingen, transactie);
        leerling = proef.nieuw("Reiziger-" + UUID.randomUUID());
        pad = "/leerlingen/" + leerling.id();
    }

    @Test
    void isMadeKeptOutdatedAndRenewed(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_LINDEBOOM).ga(pad + "/overzichten").page();
        var notities = page.locator("#notities");
        assertThat(notities).containsText("Er zijn nog geen notities");
        bezoeker.keur();
        bezoeker.ga(pad + "/overzichten/notities").keur();

        UUID notitie = proef.notitie(leerling, "Leest graag voor");
        proef.notitie(leerling, "Werkt samen met een maatje");
        bezoeker.ga(pad + "/overzichten");
        notities.getByText("Kiezen en maken").click();
        assertThat(page.getByLabel("Op datum")).isChecked();
        page.getByLabel(Pattern.compile("Leest graag voor")).uncheck();
        page.getByLabel(Pattern.compile("Werkt samen")).uncheck();
        button(page, "Overzicht ophalen").click();
        assertThat(page.locator(".foutenlijst")).containsText("Kies ten minste één onderdeel");
        bezoeker.keur();
        page.getByLabel(Pattern.compile("Leest graag voor")).check();
        page.getByLabel(Pattern.compile("Werkt samen")).check();
        button(page, "Overzicht ophalen").click();
        assertThat(page.locator("main [role=status]"))
                .containsText("Notities is gemaakt en staat in de map.");
        assertThat(notities.locator(".status")).hasText("Actueel");
        bezoeker.keur();

        proef.wijzig(notitie);
        proef.notitie(leerling, "Nieuw sinds het overzicht");
        bezoeker.ga(pad + "/overzichten");
        assertThat(notities.locator(".status")).hasText("Verouderd");
        assertThat(notities).containsText("Notities: 1 nieuw");
        assertThat(notities).containsText("Notities: 1 gewijzigd");
        bezoeker.keur();
        bezoeker.ga(pad + "/map");
        assertThat(page.locator("#documenten")).containsText("Verouderd");
        bezoeker.keur();
        page.locator("#documenten .rij-titel").first().click();
        assertThat(page.locator("main .documentmerk")).containsText("Notities: 1 nieuw");
        bezoeker.keur();
        button(page, "Vernieuwen").click();
        assertThat(page.locator("main [role=status]")).containsText("Notities is vernieuwd.");
        assertThat(notities.locator(".status")).hasText("Actueel");
        bezoeker.ga(pad + "/map");
        assertThat(page.locator("#documenten .rij")).hasCount(1);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void severalAreMadeWhileOneDoesSomethingElse(Bezoeker bezoeker) {
        proef.notitie(leerling, "Een");
        var leeg = proef.nieuw("Reiziger-" + UUID.randomUUID());
        Page page = bezoeker.als(Demoaccount.IB_LINDEBOOM).ga("/overzichten").keur().page();

        button(page, "Volgende").click();
        assertThat(page).hasURL(Pattern.compile("/overzichten$"));
        page.getByLabel("Notities", new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Volgende").click();
        bezoeker.keur();
        button(page, "Volgende").click();
        assertThat(page.locator(".foutenlijst")).containsText("Vink ten minste één leerling aan");
        tick(page, leerling);
        tick(page, leeg);
        button(page, "Volgende").click();
        assertThat(page.locator("main")).containsText("2 leerlingen, 1 overzicht per leerling");
        bezoeker.keur();
        page.getByLabel("Per categorie").check();
        button(page, "Overzichten ophalen").click();
        assertThat(page).hasURL(Pattern.compile("/overzichten/opdrachten/[0-9a-f-]+$"));
        assertThat(page.locator("#telling")).hasText("Klaar: 1 van 2 gemaakt.");
        assertThat(page.locator("main")).containsText("Er zijn nog geen notities.");
        bezoeker.keur();

        bezoeker.ga("/overzichten");
        assertThat(page.locator(".rijen .rij").first()).containsText("1 van 2 gemaakt");
        bezoeker.keur();
        bezoeker.ga(pad + "/map");
        assertThat(page.locator("#documenten .rij")).hasCount(1);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    /** Looks the pupil up by name; who was ticked before stays ticked. */
    private static void tick(Page page, Leerling wie) {
        page.locator("#groep").selectOption("");
        page.locator("#tekst").fill(wie.naam().achternaam());
        button(page, "Toon leerlingen").click();
        page.locator("input[value='%s']".formatted(wie.id())).check();
    }

    private static Locator button(Page page, String naam) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + naam)))
                .first();
    }
}

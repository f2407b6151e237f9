package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two behandelaren in one dossier: they see each other, and nothing is overwritten silently. */
@Browsertest
class SamenwerkenIT {

    @Autowired ApplicationContext context;

    @Test
    void twoBehandelarenInOneDossier(Bezoeker noor, Bezoeker sem) {
        String nummer =
                new Proefdossiers(context).received(Demowereld.LINDEBOOM, "Tweetal").nummer();
        noor.als(Demoaccount.BEHANDELAAR_PO);
        new Swvkant(noor).open(nummer);
        sem.als(Demoaccount.COLLEGA_PO);
        new Swvkant(sem).open(nummer);

        seeEachOther(noor, sem);
        bothChangeTheState(noor, sem);
        discuss(noor, sem);
        fromTheList(noor, sem, nummer);
        assertThat(noor.klachten()).isEmpty();
        assertThat(sem.klachten()).isEmpty();
    }

    /** Who came second at once, who was there by the next sign of life. */
    private static void seeEachOther(Bezoeker noor, Bezoeker sem) {
        assertThat(sem.page().locator(".anderen")).containsText("Noor Willemse");
        assertThat(noor.page().locator(".anderen")).containsText("Sem de Haan");
        noor.keur();
        Beeld.bewaar(noor.page(), "dossier-samen");
    }

    private static void bothChangeTheState(Bezoeker noor, Bezoeker sem) {
        new Swvkant(sem).geefStatus("in-behandeling", "Wij pakken dit op.");
        assertThat(noor.page().locator("#anderen .melding-let-op"))
                .containsText("intussen gewijzigd");
        new Swvkant(noor).geefStatus("compleet", "Alles is er.");

        assertThat(noor.page().locator(".foutenlijst")).containsText("Iemand anders heeft");
        assertThat(noor.page().locator("section:has(#intussen-kop)"))
                .containsText("Sem de Haan: status gewijzigd in");
        assertThat(noor.page().locator("#toelichting")).hasValue("Alles is er.");
        assertThat(noor.page().locator("#naar")).hasValue("compleet");
        noor.keur();
        Beeld.bewaar(noor.page(), "dossier-te-laat");
        noor.page().locator("#status button[type=submit]").click();
        assertThat(new Swvkant(noor).status()).hasText("Aanvraag compleet");
    }

    private static void discuss(Bezoeker noor, Bezoeker sem) {
        Page page = noor.page();
        page.locator(".nav-tabs a[href$='/overleg']").click();
        noor.keur();
        page.locator("#tekst").fill("Kun jij de school bellen?");
        page.locator("form[action$='/overleg'] button").first().click();
        sem.page().locator(".nav-tabs a[href$='/overleg']").click();
        assertThat(sem.page().locator(".notitie")).containsText("Kun jij de school bellen?");
        sem.page().locator("summary", met("Antwoord")).click();
        sem.page().locator("textarea[id^='antwoord-']").fill("Doe ik vandaag.");
        sem.page().locator("textarea[id^='antwoord-'] ~ button").click();
        assertThat(sem.page().locator(".notitie-antwoorden")).containsText("Doe ik vandaag.");

        page.reload();
        page.locator("summary", met("Wijzig")).click();
        page.locator("textarea[id^='wijzig-']").fill("Kun jij de school morgen bellen?");
        page.locator("textarea[id^='wijzig-'] ~ button").click();
        page.locator("summary", met("1 eerdere tekst")).click();
        assertThat(page.locator(".notitie-eerder")).containsText("Kun jij de school bellen?");
        assertThat(page.locator(".notitie-antwoorden summary", met("Wijzig"))).hasCount(0);
        noor.keur();
        Beeld.bewaar(page, "overleg");
    }

    /** Both give the same dossier to themselves from their lists. */
    private static void fromTheList(Bezoeker noor, Bezoeker sem, String nummer) {
        noor.ga("/swv/dossiers?bak=vrij").keur();
        sem.ga("/swv/dossiers?bak=vrij");
        Beeld.bewaar(noor.page(), "werklijst");
        giveToMyself(sem, Demoaccount.COLLEGA_PO, nummer);
        assertThat(sem.page().locator(".ongedaan")).containsText("1 dossier is toegewezen aan Sem");
        giveToMyself(noor, Demoaccount.BEHANDELAAR_PO, nummer);
        assertThat(noor.page().locator(".ongedaan")).containsText("intussen gewijzigd");
        noor.keur();

        sem.page().locator(".ongedaan button").click();
        assertThat(sem.page().locator("tr", met(nummer))).containsText("niemand");
        sem.ga("/swv/dossiers?bak=mijn").keur();
        sem.page().locator("summary", met("Kolommen")).click();
        sem.page().locator("#kolom-gewijzigd").check();
        sem.page().getByText("Toon deze kolommen").click();
        sem.ga("/swv/dossiers?status=compleet")
                .page()
                .locator("a.sorteer", met("Leerling"))
                .click();
        assertThat(sem.page().locator("th[aria-sort=ascending]")).containsText("Leerling");
        sem.page().locator("summary", met("Bewaar dit filter")).click();
        sem.page().locator("#filternaam").fill("Compleet, op naam");
        sem.page().locator(".uitklap[open] button[type=submit]").click();
        assertThat(sem.page().locator(".bewaarde-filters a[aria-current]"))
                .hasText("Compleet, op naam");
        sem.keur();
    }

    private static void giveToMyself(Bezoeker wie, Demoaccount account, String nummer) {
        wie.page().getByLabel("Kies dossier " + nummer).check();
        wie.page().locator("#aan").selectOption(account.id().toString());
        wie.page().locator(".toewijsbalk button").click();
    }

    private static Page.LocatorOptions met(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}

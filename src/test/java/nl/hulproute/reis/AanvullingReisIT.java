package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

/** An aanvulling from question to answer: asked at the SWV, answered at the school, read back. */
@Browsertest
class AanvullingReisIT {

    private static final Demowereld.School SCHOOL = Demowereld.LINDEBOOM;
    private static final String LEERLING = "/leerlingen/" + Voorbeeldleerling.id(SCHOOL, 3);
    private static final String HANDTEKENING = "Ondertekening van het OPP";
    private static final String VRAAG = "Hoe gaat het op het schoolplein?";
    private static final String ONDERZOEK = "Het verslag van het onderzoek uit groep 3";

    @Test
    void fromQuestionToAnswer(Bezoeker bezoeker) {
        var school =
                new Schoolkant(bezoeker.als(Demoaccount.IB_LINDEBOOM, SCHOOL.naam()), LEERLING);
        school.begin(Demowereld.SWV_PO.naam(), "Consult of advies");
        bezoeker.page().locator("#omschrijving").fill("Wij willen graag met u meedenken.");
        bezoeker.page().locator("#deel-toelichting input[value=nvt]").check();
        bezoeker.page().locator("#reden").fill("Het gaat om een eerste gesprek.");
        String nummer = school.verzend();

        ask(bezoeker, nummer);
        String hulpvraag = answerTwo(bezoeker, school, nummer);
        readHalf(bezoeker, nummer);
        answerLast(bezoeker, hulpvraag);
        goesOn(bezoeker, nummer);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static void ask(Bezoeker bezoeker, String nummer) {
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        var page = bezoeker.page();
        new Swvkant(bezoeker).open(nummer);
        assertThat(page.locator(".termijn")).containsText("Nog 42 dagen");
        page.locator("#toewijzing").getByText("Wijs toe aan mij").click();
        assertThat(page.locator(".ondertitel")).containsText("bij Noor Willemse");
        bezoeker.keur();
        tab(page, "Aanvulling").click();
        assertThat(page.locator("main")).containsText("Er is geen aanvulling gevraagd");
        bezoeker.keur();

        page.locator(".leeg a").click();
        bezoeker.keur();
        add(page, "opp-ondertekening", HANDTEKENING);
        add(page, "", VRAAG);
        page.locator("#wat").fill("Vraag met 111222333");
        page.locator("#waarom").fill("Daarom");
        page.locator("#vorm button[type=submit]").click();
        assertThat(page.locator(".foutenlijst")).containsText("BSN");
        bezoeker.keur();
        add(page, "onderzoeksverslag", ONDERZOEK);
        page.locator(".vragen li", met(VRAAG)).getByText("Haal weg").click();
        page.locator(".ongedaan button").click();
        assertThat(page.locator(".vragen > li")).hasCount(3);
        bezoeker.keur();
        Beeld.bewaar(page, "aanvulling-vragen");
        page.locator("main a[href$='/aanvulling/voorbeeld']").click();
        assertThat(page.locator("main")).containsText("nog 3 dingen van u nodig");
        bezoeker.keur();
        page.locator("form[action$='/aanvulling/versturen'] button").click();
        assertThat(page.locator(".termijn")).containsText("De termijn staat stil");
        assertThat(page.locator(".dossierkop-status .status"))
                .hasText("Aanvraag incompleet: aanvulling nodig");
        bezoeker.keur();
    }

    private static void add(Page page, String soort, String wat) {
        page.locator("#soort").selectOption(soort);
        page.locator("#wat").fill(wat);
        page.locator("#waarom").fill("Zonder dit kunnen wij niet verder.");
        page.locator("#vorm button[type=submit]").click();
        assertThat(page.locator("#concept-kop ~ .vragen")).containsText(wat);
    }

    /** A file and words now; the third stays a draft. */
    private static String answerTwo(Bezoeker bezoeker, Schoolkant school, String nummer) {
        bezoeker.als(Demoaccount.IB_LINDEBOOM, SCHOOL.naam());
        var page = bezoeker.page();
        school.ziet(nummer, "Aanvraag incompleet: aanvulling nodig");
        school.open(nummer);
        assertThat(page.locator("section:has(#vragen-kop)")).containsText("nog 3 vragen open");
        bezoeker.keur();
        Beeld.bewaar(page, "hulpvraag-vragen");
        String hulpvraag = page.url().replaceAll(".*(/hulpvragen/[0-9a-f-]+).*", "$1");
        page.getByText("Beantwoord de vragen").click();
        bezoeker.keur();

        page.locator(".vraagblok", met(VRAAG)).locator("textarea").fill("Het gaat de laatste");
        assertThat(page.locator("#bewaarstand")).containsText("Opgeslagen om");
        var blok = page.locator(".vraagblok", met(HANDTEKENING));
        blok.locator("input[type=file]")
                .setInputFiles(Reisgoed.pdf("handtekening.pdf", "Getekend door beide ouders"));
        blok.getByText("Voeg toe").click();
        assertThat(
                        page.locator(".vraagblok", met(HANDTEKENING))
                                .locator("input[name^=document-]:checked"))
                .hasCount(1);
        var tekst = page.locator(".vraagblok", met(VRAAG)).locator("textarea");
        assertThat(tekst).hasValue("Het gaat de laatste");
        tekst.fill("Het gaat de laatste weken beter.");
        var derde = page.locator(".vraagblok", met(ONDERZOEK));
        derde.getByText("Kan ik niet leveren").click();
        assertThat(derde).containsText("Schrijf op waarom u dit niet kunt leveren.");
        bezoeker.keur();
        Beeld.bewaar(page, "antwoorden");
        assertThat(page.locator("#bewaarstand")).containsText("2 antwoorden zijn klaar");
        page.getByText("Antwoorden versturen").click();
        // begun and not complete: nothing goes before that one is left out by who answers
        assertThat(page.locator("[role=alert].meldingen")).containsText("Er is niets verzonden");
        assertThat(page.locator(".melding-let-op li")).hasText(ONDERZOEK);
        bezoeker.keur();
        page.locator(".vraagblok", met(ONDERZOEK)).locator("input[name=mee]").uncheck();
        page.getByText("Antwoorden versturen").click();
        assertThat(page.locator("[role=status].meldingen")).containsText("worden nu bezorgd");
        page.waitForCondition(() -> {
            bezoeker.ga(hulpvraag);
            return page.locator(".vragen .status-goed").count() == 2;
        });
        bezoeker.keur();
        return hulpvraag;
    }

    private static void readHalf(Bezoeker bezoeker, String nummer) {
        bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers?bak=nieuw");
        var page = bezoeker.page();
        assertThat(page.locator("tr", met(nummer))).containsText("2 nieuwe antwoorden");
        bezoeker.keur();
        Beeld.bewaar(page, "werklijst-nieuw");
        page.locator("a.nummer", met(nummer)).click();
        bezoeker.keur();
        tab(page, "Aanvulling (1 open)").click();
        assertThat(page.locator("main")).containsText("2 van 3 vragen beantwoord");
        assertThat(page.locator(".vragen > li", met(VRAAG)))
                .containsText("Het gaat de laatste weken beter.");
        assertThat(page.locator(".vragen > li", met(HANDTEKENING)).locator(".vraag-stukken a"))
                .hasCount(1);
        bezoeker.keur();
        Beeld.bewaar(page, "aanvulling-overzicht");
        page.getByText("Markeer als bekeken").click();
        assertThat(page.locator("[role=status].meldingen")).containsText("als bekeken");
    }

    private static void answerLast(Bezoeker bezoeker, String hulpvraag) {
        bezoeker.als(Demoaccount.IB_LINDEBOOM, SCHOOL.naam()).ga(hulpvraag + "/aanvulling");
        var page = bezoeker.page();
        var blok = page.locator(".vraagblok", met(ONDERZOEK));
        assertThat(blok.getByLabel("Kan ik niet leveren")).isChecked();
        blok.locator("textarea").fill("Er is nooit een onderzoek gedaan.");
        page.getByText("Antwoorden versturen").click();
        page.waitForCondition(() -> {
            bezoeker.ga(hulpvraag);
            return page.locator(".cijfer-status .status", met("In behandeling")).count() == 1;
        });
        assertThat(page.locator("section:has(#vragen-kop)")).containsText("Alles is beantwoord.");
        bezoeker.ga(hulpvraag + "/aanvulling").keur();
    }

    private static void goesOn(Bezoeker bezoeker, String nummer) {
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        var page = bezoeker.page();
        new Swvkant(bezoeker).open(nummer);
        assertThat(page.locator(".termijn")).containsText("Nog 42 dagen");
        tab(page, "Aanvulling").click();
        assertThat(page.locator("main")).containsText("3 van 3 vragen beantwoord");
        assertThat(page.locator(".vragen > li", met(ONDERZOEK)))
                .containsText("kan de school niet leveren");
        bezoeker.keur();
        tab(page, "Geschiedenis").click();
        assertThat(page.locator(".tijdlijn")).containsText("Aanvulling gevraagd: 3 vragen");
        page.waitForCondition(() -> {
            bezoeker.ga("/post");
            return page.locator("tr", met("Aanvulling binnen: dossier " + nummer)).count() == 1;
        });
        assertThat(page.locator("tr", met("Uw hulpvraag is ontvangen: dossier " + nummer)).first())
                .isVisible();
    }

    private static Locator tab(Page page, String naam) {
        return page.locator(".nav-tabs a:text-is('" + naam + "')");
    }

    private static Page.LocatorOptions met(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}

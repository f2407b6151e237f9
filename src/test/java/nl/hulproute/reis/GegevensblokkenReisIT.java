package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** Every block of the richest demo pupils, sent and read at the samenwerkingsverband in words. */
@Browsertest
class GegevensblokkenReisIT {

    @Test
    void everyBlockOfAPupilInPrimaryEducationReadsAtTheSamenwerkingsverband(Bezoeker bezoeker) {
        String nummer =
                send(
                        bezoeker,
                        Demoaccount.IB_REGENBOOGBRUG,
                        Demowereld.REGENBOOGBRUG,
                        Demowereld.SWV_PO.naam());

        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        reads(
                bezoeker,
                nummer,
                "Voor- en vroegschoolse educatie: Peuterspeelzaal Het Schuitje",
                "Voor- en vroegschoolse educatie: VVE-programma met code 4",
                "Toetsresultaten: Rekenen-Wiskunde",
                "Overstapadvies: Soloapparatuur en ondersteunende gebaren",
                "Onderwijsondersteuning: Slechthorendheid (H91.9.s)",
                "Onderwijsondersteuning: TLV-25-0117",
                "Onderwijsondersteuning: ARR-26-0031",
                "Onderwijsondersteuning: Begeleiding in de klas, 40 uur",
                "Verzuim: Dagdelen ongeoorloofd",
                "Cijferlijsten: Aardrijkskunde",
                "Leerling: Praktijk De Vlietmonding",
                "Leerling: Gewicht 0,30");
        readsInEnglish(bezoeker, "Hearing loss (H91.9.s)", "Weight 0.30");
    }

    @Test
    void everyBlockOfAPupilInSecondaryEducationReadsAtTheSamenwerkingsverband(Bezoeker bezoeker) {
        String nummer =
                send(
                        bezoeker,
                        Demoaccount.ZORG_WAARDCOLLEGE,
                        Demowereld.WAARDCOLLEGE,
                        Demowereld.SWV_VO.naam());

        bezoeker.als(Demoaccount.BEHANDELAAR_VO);
        reads(
                bezoeker,
                nummer,
                "Overstapadvies: Disharmonisch profiel",
                "Onderwijsondersteuning: Syndroom van Asperger (F84.5)",
                "Onderwijsondersteuning: LWOO-26-0023",
                "Onderwijsondersteuning: Praktijkonderwijs (pro)",
                "Verzuim: Uren ongeoorloofd",
                "Eindtoets basisonderwijs: IEP-eindtoets (0013)",
                "Eindtoets basisonderwijs: Lager dan 1F",
                "Cijferlijsten: Lichamelijke opvoeding",
                "Gegevens voor vo en mbo: Een weerstation bouwen",
                "Gegevens voor vo en mbo: Geslaagd",
                "Gegevens voor vo en mbo: Zorgcentrum De Waardhof",
                "Gegevens voor vo en mbo: Eerste hulp bij ongelukken");
        readsInEnglish(bezoeker, "Asperger syndrome (F84.5)", "Below 1F", "Passed");
    }

    private static String send(
            Bezoeker bezoeker, Demoaccount account, Demowereld.School waar, String swv) {
        var school =
                new Schoolkant(
                        bezoeker.als(account), "/leerlingen/" + Voorbeeldleerling.id(waar, 1));
        var page = bezoeker.page();
        school.begin(swv, "Consult of advies");
        page.locator("#deel-blokken input[name=blokken]").all().forEach(Locator::check);
        page.locator("#omschrijving").fill("Wij vragen advies over het vervolg.");
        page.locator("#deel-toelichting input[value=nvt]").check();
        page.locator("#reden").fill("De vraag staat in de omschrijving.");
        return school.verzend();
    }

    /** Each is the title of a block, and what must stand in it. */
    private static void reads(Bezoeker bezoeker, String nummer, String... stukken) {
        var page = bezoeker.page();
        new Swvkant(bezoeker).open(nummer);
        page.locator(".nav-tabs a[href$='/gegevens']").click();
        for (String stuk : stukken) {
            String blok = stuk.substring(0, stuk.indexOf(": "));
            assertThat(
                            page.locator(
                                    "main section:has(h2:text-is('%s'))".formatted(blok),
                                    new Page.LocatorOptions()
                                            .setHasText(stuk.substring(blok.length() + 2))))
                    .hasCount(1);
        }
        picture(page);
        bezoeker.keur();
    }

    private static void picture(Page page) {
        for (int breedte : new int[] {390, 1280}) {
            page.setViewportSize(breedte, 900);
            page.locator("main section:has(.toetsblok)")
                    .screenshot(
                            new Locator.ScreenshotOptions()
                                    .setPath(
                                            Path.of("target/toetsblok-%d.png".formatted(breedte))));
        }
    }

    private static void readsInEnglish(Bezoeker bezoeker, String... woorden) {
        var page = bezoeker.page();
        page.locator("form.taal button").click();
        for (String woord : List.of(woorden)) {
            assertThat(page.locator("main")).containsText(woord);
        }
        page.locator("form.taal button").click();
        assertThat(bezoeker.klachten()).isEmpty();
    }
}

package nl.hulproute.school.importeren;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Import with preview, as one sees it: from a broken file to an invitation for a colleague. */
@Browsertest
class ImporterenPaginasIT {

    private static final String PAD = "/beheer/importeren";

    private static final String KOP =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <EDEX><school><schooljaar>%s</schooljaar><brincode>99AA</brincode>
            <dependancecode>02</dependancecode></school>
            """;

    private static final String EERST =
            KOP.formatted("2026-2027")
                    + """
                    <groepen><groep key="ei-4"><naam>De Krabben</naam><jaargroep>4</jaargroep></groep></groepen>
                    <leerlingen>
                    <leerling key="ei-1"><achternaam>Strand</achternaam><roepnaam>Mees</roepnaam><groep key="ei-4"/></leerling>
                    <leerling key="ei-2"><achternaam>Duin</achternaam><voorvoegsel>van</voorvoegsel><roepnaam>Fien</roepnaam><groep key="ei-4"/></leerling>
                    <leerling key="ei-3"><achternaam>Zee</achternaam><roepnaam>Jip</roepnaam><groep key="ei-4"/></leerling>
                    </leerlingen></EDEX>
                    """;

    private static final String DAARNA =
            KOP.formatted("2027-2028")
                    + """
                    <groepen><groep key="ei-5"><naam>De Kwallen</naam><jaargroep>5</jaargroep></groep></groepen>
                    <leerlingen>
                    <leerling key="ei-1"><achternaam>Strand</achternaam><roepnaam>Mees</roepnaam><geboortedatum>2018-04-03</geboortedatum><groep key="ei-5"/><bsn>999990019</bsn></leerling>
                    <leerling key="ei-2"><achternaam>Duinen</achternaam><roepnaam>Fien</roepnaam><groep key="ei-5"/></leerling>
                    <leerling key="ei-4"><achternaam>Golf</achternaam><roepnaam>Bo</roepnaam><groep key="ei-5"/></leerling>
                    <leerling key="ei-5"><achternaam>Schelp</achternaam><roepnaam>Evi</roepnaam><geboortedatum>31-12-2018</geboortedatum></leerling>
                    </leerlingen>
                    <leerkrachten>
                    <leerkracht key="ek-1"><achternaam>Meeuw</achternaam><roepnaam>Lotte</roepnaam><groepen><groep key="ei-5"><rol>LRK</rol></groep></groepen></leerkracht>
                    <leerkracht key="ek-2"><achternaam>Stern</achternaam><roepnaam>Huub</roepnaam><emailadres>h.stern@eiland.example</emailadres><rol>DIR</rol></leerkracht>
                    <leerkracht key="ek-3"><achternaam>Alk</achternaam><roepnaam>Rik</roepnaam><rol>CON</rol></leerkracht>
                    </leerkrachten></EDEX>
                    """;

    @Test
    void aFileIsReadShownAndTakenOver(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_EILAND).ga(PAD).page();
        bezoeker.keur();
        kies(page, EERST.replace("<groep key=\"ei-4\"/>", "<groep key=\"weg\"/>"));
        assertThat(page.locator(".foutenlijst")).containsText("Regel 6, element groep:");
        assertThat(page.locator(".foutenlijst")).containsText("Exporteer ook de groepen");
        Beeld.bewaar(page, "importeren-fout");
        bezoeker.keur();

        kies(page, EERST);
        assertThat(page.locator("h1")).hasText("Wat het bestand verandert");
        assertThat(page.locator("tbody")).containsText("Duin, Fien van");
        bezoeker.keur();
        page.locator("form[action$='/toepassen'] .btn-primary").click();
        assertThat(page.locator("h1")).hasText("Het bestand is overgenomen");
        assertThat(page.locator(".cijfer").first()).containsText("3");
        bezoeker.keur();

        page.locator("main .btn-tweede").click();
        assertThat(page.locator("tbody")).containsText("3 nieuw");
        bezoeker.keur();
        kies(page, DAARNA);
        assertThat(page.locator(".gevolgen")).containsText("begin van schooljaar 2027-2028");
        assertThat(page.locator(".gevolgen")).containsText("Niemand wordt verwijderd");
        bekijk(bezoeker);
        nodigUit(bezoeker);
        neemOver(bezoeker);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void theUserSaysWhichVestigingenAreTheSchool(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_EILAND).ga(PAD).page();
        kies(
                page,
                KOP.formatted("2026-2027")
                        + """
                        <vestigingen><vestiging key="a"><naam>Noord</naam></vestiging><vestiging key="b"><naam>Zuid</naam></vestiging></vestigingen>
                        <leerlingen>
                        <leerling key="ev-1"><achternaam>Noord</achternaam><roepnaam>Nel</roepnaam><vestiging key="a"/></leerling>
                        <leerling key="ev-2"><achternaam>Zuid</achternaam><roepnaam>Zoe</roepnaam><vestiging key="b"/></leerling>
                        </leerlingen></EDEX>
                        """);
        assertThat(page.locator("main")).containsText("Kies eerst welke vestigingen");
        bezoeker.keur();

        page.getByLabel("Noord").check();
        page.locator("form[action$='/vestigingen'] button").click();

        assertThat(page.locator("tbody")).containsText("Noord, Nel");
        assertThat(page.locator(".gevolgen")).containsText("andere vestiging");
        bezoeker.keur();
        page.locator("button[formaction$='/weggooien']").click();
        assertThat(page.locator(".meldingen[role=status]")).containsText("weggegooid");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static void bekijk(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        for (var tab :
                Map.of(
                                "GEWIJZIGD", "Duinen",
                                "NIEUW", "Golf, Bo",
                                "VERTROKKEN", "Zee, Jip",
                                "GEWEIGERD", "31-12-2018 is geen datum",
                                "GROEPEN", "De Kwallen",
                                "PERSONEEL", "Lotte Meeuw")
                        .entrySet()) {
            page.locator("a.nav-link[href*='toon=%s']".formatted(tab.getKey())).click();
            assertThat(page.locator("main")).containsText(tab.getValue());
            Beeld.bewaar(page, "importeren-" + tab.getKey().toLowerCase(java.util.Locale.ROOT));
            bezoeker.keur();
        }
        page.locator("a.nav-link[href*='toon=NIEUW']").click();
        page.locator("tbody form button").first().click();
        assertThat(page.locator("tbody")).containsText("Wordt weggelaten");
        bezoeker.keur();
        page.locator("tbody form button").first().click();
        assertThat(page.locator("tbody")).not().containsText("Wordt weggelaten");
    }

    private static void nodigUit(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        page.locator("a.nav-link[href*='toon=PERSONEEL']").click();
        assertThat(page.locator("input[name=kies]:checked")).hasCount(0);
        page.getByLabel("Lotte Meeuw uitnodigen").check();
        page.locator("#personeel button").click();
        assertThat(page.locator(".foutenlijst")).containsText("Lotte Meeuw");
        bezoeker.keur();
        page.getByLabel("E-mailadres van Lotte Meeuw").fill("l.meeuw@eiland.example");
        page.locator("#personeel button").click();
        assertThat(page.locator(".meldingen[role=status]")).containsText("Uw keuze is bewaard");
        assertThat(page.locator("main")).containsText("1 collega krijgt een uitnodiging");
    }

    private static void neemOver(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        if (page.locator("#zeker").count() > 0) {
            // months before that year begins
            page.locator("#zeker").check();
        }
        page.locator("#uitschrijven").check();
        bezoeker.keur();
        page.locator("form[action$='/toepassen'] .btn-primary").click();
        assertThat(page.locator("h1")).hasText("Het bestand is overgenomen");
        assertThat(page.locator(".cijfers")).containsText("Uitgenodigd");
        bezoeker.keur();
        bezoeker.ga("/leerlingen");
        assertThat(page.locator("#groep")).containsText("De Kwallen");
        assertThat(page.locator("#groep")).not().containsText("De Krabben");
    }

    private static void kies(Page page, String inhoud) {
        page.locator("#bestand")
                .setInputFiles(
                        new FilePayload(
                                "edex.xml",
                                "application/xml",
                                inhoud.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[data-importeren] button[type=submit]").click();
    }
}

package nl.hulproute.register.helpdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.register.verzoek.Verzoeken;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;
import nl.hulproute.uitwisseling.Verzoekstand;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;
import nl.hulproute.uitwisseling.loket.Verversing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A day at the desk: requests, questions, look-ups and announcements. */
@Browsertest
class HelpdeskReisIT {

    private static final String SCHOOLMAIL = "info@wiekslag.example";
    private static final String BEHEERDER = Demoaccount.BEHEERDER_PO.email();
    private static final String BSN = "123456782";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired Registerloketten registers;
    @Autowired Verzoeken verzoeken;
    @Autowired Postbus postbus;

    @BeforeEach
    @AfterEach
    void tidy() {
        for (String rij :
                List.of(
                        "delete from register.verzoek",
                        "delete from register.mededeling",
                        "delete from register.deelname where brin like '98%'",
                        "delete from register.vestiging where brin like '98%'",
                        "delete from register.instelling where brin like '98%'",
                        "delete from register.bestuur where nummer = '98001'")) {
            jdbc.sql(rij).update();
        }
        Verversing.now(context);
    }

    @Test
    void aBrinIsApprovedOrRefusedAndBothGetMail(Bezoeker bezoeker) {
        var eerste = ask(Soort.BRIN, "98QA", "De Wiekslag", "Nieuw sinds augustus, " + BSN);
        var tweede = ask(Soort.BRIN, "98QB", "De Dubbele", "");
        var derde = ask(Soort.BRIN, "98QC", "De Derde", "");
        var bekend = ask(Soort.BRIN, "99AA", "De Regenboogbrug", "");
        Poststuk nieuw = mail(Demoaccount.HELPDESK.email(), eerste.referentie());
        assertThat(nieuw.tekst())
                .contains("/helpdesk/verzoeken/" + eerste.id(), "De Wiekslag (98QA)")
                .doesNotContain("augustus");

        Page page = bezoeker.als(Demoaccount.HELPDESK).page();
        assertThat(bezoeker.menu())
                .contains("/helpdesk/verzoeken", "/helpdesk/opzoeken", "/helpdesk/mededelingen");
        assertThat(page.locator("tbody tr")).hasCount(4);
        assertThat(page.locator("tbody tr").first()).containsText(eerste.referentie());
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-verzoeken");

        page.getByText(eerste.referentie()).click();
        assertThat(page.locator("main")).containsText("op een BSN lijkt");
        assertThat(page.locator("main")).not().containsText(BSN);
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-brin");
        button(page, "Goedkeuren en opnemen").click();
        assertThat(page.locator(".foutenlijst")).containsText("Kies de soort onderwijs");
        assertThat(page.locator("#naam")).hasValue("De Wiekslag");
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-brin-fout");
        page.locator("#soort").selectOption("BO");
        page.locator("#bestuurNummer").fill("98001");
        button(page, "Goedkeuren en opnemen").click();
        assertThat(page.locator(".foutenlijst")).containsText("Dit bestuur is nieuw");
        page.locator("#bestuurNaam").fill("Stichting De Molens");
        page.locator("#woord").fill("Welkom. Het bestuur kan nu mandaten geven.");
        button(page, "Goedkeuren en opnemen").click();
        assertThat(page.locator(".melding").first()).containsText("Behandeld");
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-brin-klaar");
        for (String aan : List.of(BEHEERDER, SCHOOLMAIL)) {
            assertThat(mail(aan, eerste.referentie()).tekst())
                    .contains("staat nu in het register", "mandaten geven", "/vraag-de-helpdesk");
        }
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from register.deelname
                                        where brin = '98QA' and swv_id = :swv and einde is null
                                        """)
                                .param("swv", Demowereld.SWV_PO.id())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(
                        registers
                                .van(Onderdeel.SWV)
                                .scholen("wiekslag")
                                .optioneel()
                                .orElseThrow()
                                .getFirst()
                                .bestuur())
                .isEqualTo("Stichting De Molens");

        bezoeker.ga("/helpdesk/verzoeken/" + tweede.id());
        page.locator("form[action$='/weigeren'] button").click();
        assertThat(page.locator(".foutenlijst")).containsText("Vul een reden in");
        page.locator("#reden").fill("Dit BRIN bestaat niet bij DUO; kijk naar 98QA.");
        page.locator("form[action$='/weigeren'] button").click();
        assertThat(page.locator("main")).containsText("Geweigerd");
        assertThat(mail(SCHOOLMAIL, tweede.referentie()).tekst())
                .contains("niet opgenomen", "bestaat niet bij DUO");

        // a colleague is first
        bezoeker.ga("/helpdesk/verzoeken/" + derde.id());
        verzoeken.handle(derde.id(), Stand.GEWEIGERD, "Al gesloten", "Bas Collega");
        page.locator("#reden").fill("Te laat");
        page.locator("form[action$='/weigeren'] button").click();
        assertThat(page.locator(".melding-fout")).containsText("Een collega was u voor");
        assertThat(page.locator("main")).containsText("Bas Collega");
        assertThat(page.locator("main")).not().containsText("Te laat");

        // known already: nothing to fill in
        bezoeker.ga("/helpdesk/verzoeken/" + bekend.id());
        assertThat(page.locator("main")).containsText("staat al in het register");
        assertThat(page.locator("#naam")).hasCount(0);
        page.locator("form[action$='/opnemen'] button").click();
        assertThat(page.locator("main")).containsText("Opgenomen");

        bezoeker.ga("/helpdesk?behandeld=true");
        assertThat(page.locator("tbody tr")).hasCount(4);
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-behandeld");
        bezoeker.ga("/helpdesk").keur();
        assertThat(page.locator(".leeg")).containsText("Er wacht niets");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void aKoppelverzoekIsTriedBeforeItIsDecided(Bezoeker bezoeker) {
        var verzoek = ask(Soort.KOPPELING, "99AA", "De Regenboogbrug", "Het lukt niet vanzelf.");
        Page page = bezoeker.als(Demoaccount.HELPDESK).page();
        page.getByText(verzoek.referentie()).click();
        assertThat(page.locator("main")).containsText("Hulproute School");

        button(page, "Testbericht sturen").click();

        assertThat(page.locator("#proef .goed")).hasCount(2);
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-koppeling");
        page.locator("form[action$='/goedkeuren'] button").click();
        assertThat(page.locator("main")).containsText("Goedgekeurd");
        assertThat(mail(BEHEERDER, verzoek.referentie()).tekst()).contains("is goedgekeurd");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void aQuestionIsAskedAnsweredAndRead(Bezoeker bezoeker) {
        for (Demoaccount wie :
                List.of(
                        Demoaccount.IB_LINDEBOOM,
                        Demoaccount.BEHEERDER_PO,
                        Demoaccount.BESTUUR_NIEUWLAND)) {
            Page page = bezoeker.als(wie).page();
            page.locator("nav.navigatie a[href='/vraag-de-helpdesk']").click();
            assertThat(page.locator("main")).containsText("vroeg de helpdesk nog niets");
            bezoeker.keur();
            page.locator("#tekst").fill("Mijn leerling met nummer " + BSN + " komt niet aan.");
            button(page, "Versturen").click();
            assertThat(page.locator(".foutenlijst")).containsText("BSN");
            page.locator("#tekst").fill("Waarom blijft een bericht wachten?\nMet groet, " + wie);
            button(page, "Versturen").click();
            assertThat(page.locator(".melding").first()).containsText("verstuurd onder nummer");
            assertThat(page.locator("main")).containsText("Met groet, " + wie);
        }
        Beeld.bewaar(bezoeker.page(), "helpdesk-vraag-open");

        Page page = bezoeker.als(Demoaccount.HELPDESK).ga("/helpdesk?soort=VRAAG").page();
        assertThat(page.locator("tbody tr")).hasCount(3);
        page.locator("tbody tr").filter(text(Demowereld.NIEUWLAND.naam())).locator("a").click();
        page.locator("#antwoord").fill("Omdat het nummer " + BSN + " er staat.");
        button(page, "Antwoord versturen").click();
        assertThat(page.locator(".foutenlijst")).containsText("BSN");
        page.locator("#antwoord").fill("Het bestuur moet nog een mandaat geven.");
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-antwoorden");
        button(page, "Antwoord versturen").click();
        assertThat(page.locator("main")).containsText("Beantwoord");
        bezoeker.ga("/helpdesk?soort=VRAAG");
        page.locator("tbody tr").filter(text(Demowereld.LINDEBOOM.naam())).locator("a").click();
        page.locator("#antwoord").fill("Het register was even weg; het is nu bezorgd.");
        button(page, "Antwoord versturen").click();
        assertThat(page.locator("main")).containsText("Beantwoord");

        bezoeker.als(Demoaccount.IB_LINDEBOOM).ga("/vraag-de-helpdesk").keur();
        assertThat(page.locator("main")).containsText("Het register was even weg");
        Beeld.bewaar(page, "helpdesk-vraag");
        bezoeker.als(Demoaccount.BESTUUR_NIEUWLAND).ga("/vraag-de-helpdesk");
        assertThat(page.locator("main")).containsText("nog een mandaat geven");
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga("/vraag-de-helpdesk");
        assertThat(page.locator("main")).containsText("vroeg de helpdesk nog niets");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void aSchoolAMessageAndAnAccountAreLookedUp(Bezoeker bezoeker, Bezoeker school) {
        Page page = bezoeker.als(Demoaccount.HELPDESK).ga("/helpdesk/opzoeken").page();
        bezoeker.keur();
        page.locator("#zoek").fill("regenboogbrug vlietdam");
        page.locator("form[role=search] button").click();
        Beeld.bewaar(page, "helpdesk-opzoeken");
        page.locator(".documenten a").first().click();
        assertThat(page.locator("main")).containsText(Demowereld.VLECHTWERKEN.naam());
        assertThat(page.locator("a[href='/keten?zoek=99AA']")).hasCount(1);
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-school");

        bezoeker.ga("/helpdesk/opzoeken");
        page.locator("#email").fill(Demoaccount.IB_REGENBOOGBRUG.email());
        page.locator("#accountVestiging").fill("99AA");
        verband(page, "#accountSwv");
        page.locator("form[action$='/account'] button").click();
        assertThat(page.locator("#account-zoeken .goed")).hasCount(2);
        assertThat(page.locator("#account-zoeken"))
                .containsText("Intern begeleider bij " + Demowereld.REGENBOOGBRUG.naam());
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-account");

        page.locator("#berichtVestiging").fill("99AA");
        verband(page, "#berichtSwv");
        page.locator("#bericht").fill("geen verwijzing");
        page.locator("form[action$='/bericht'] button").click();
        assertThat(page.locator(".foutenlijst")).containsText("36 tekens");
        page.locator("#bericht").fill(UUID.randomUUID().toString());
        page.locator("form[action$='/bericht'] button").click();
        assertThat(page.locator("#bericht-zoeken .keten li")).hasCount(2);
        assertThat(page.locator("#bericht-zoeken .keten")).containsText("kent geen bericht");
        page.locator("#berichtVestiging").fill("99CC");
        page.locator("#bericht").fill(waitingMessage(school));
        page.locator("form[action$='/bericht'] button").click();
        assertThat(page.locator("#bericht-zoeken .goed")).hasCount(1);
        assertThat(page.locator("#bericht-zoeken .keten")).containsText("Hulpvraag: gemaakt op");
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-bericht");
        assertThat(
                        jdbc.sql("select distinct soort from register.opzoeking order by soort")
                                .query(String.class)
                                .list())
                .containsExactly("ACCOUNT", "BERICHT", "SCHOOL");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from register.opzoeking o where o::text"
                                                + " like '%@%'")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void anAnnouncementIsReadByThoseItIsForAndMaintenanceByAll(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.HELPDESK).ga("/helpdesk/mededelingen").page();
        bezoeker.keur();
        page.getByText("Nieuwe aankondiging").click();
        button(page, "Plaatsen").click();
        assertThat(page.locator(".foutenlijst")).containsText("Vul een titel in");
        page.locator("#titel").fill("Nieuw: vraag de helpdesk");
        page.locator("#tekst").fill("Onderaan het menu stelt u een vraag.");
        page.locator("#vanDag").fill("2026-01-01");
        page.locator("#totDag").fill("2099-12-31");
        page.locator("#voor-IEDEREEN").uncheck();
        page.locator("#voor-SCHOOL").check();
        page.locator("button[name=voorbeeld]").click();
        assertThat(page.locator("#voorbeeld .mededeling")).containsText("Onderaan het menu");
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-voorbeeld");
        button(page, "Plaatsen").click();
        assertThat(page.locator(".melding").first()).containsText("Geplaatst");

        bezoeker.ga("/helpdesk/mededelingen/nieuw");
        page.locator("#soort-ONDERHOUD").check();
        page.locator("#titel").fill("Het register is er dan niet");
        page.locator("#tekst").fill("Wat u verstuurt blijft wachten en gaat daarna vanzelf.");
        page.locator("#vanDag").fill("2099-12-05");
        page.locator("#vanTijd").fill("20:00");
        page.locator("#totDag").fill("2099-12-05");
        page.locator("#totTijd").fill("22:00");
        button(page, "Plaatsen").click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        bezoeker.keur();
        Beeld.bewaar(page, "helpdesk-mededelingen");
        Verversing.now(context);

        bezoeker.als(Demoaccount.IB_LINDEBOOM).ga("/leerlingen").keur();
        assertThat(page.locator(".mededeling")).hasCount(2);
        assertThat(page.locator(".mededeling").first())
                .containsText("Onderhoud zaterdag 5 december 2099, 20.00–22.00 uur");
        Beeld.bewaar(page, "helpdesk-strook");
        page.locator(".mededeling button").click();
        assertThat(page.locator(".mededeling")).hasCount(1);
        assertThat(page.locator(".mededeling button")).hasCount(0);
        bezoeker.ga("/school");
        assertThat(page.locator(".mededeling")).hasCount(1);
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        assertThat(page.locator(".mededeling")).hasCount(1);
        assertThat(page.locator(".mededeling")).containsText("Het register is er dan niet");

        bezoeker.als(Demoaccount.HELPDESK).ga("/helpdesk/mededelingen");
        page.locator("form[action$='/intrekken'] button").first().click();
        assertThat(page.locator("tbody")).containsText("Ingetrokken");
        page.locator("form[action$='/terugzetten'] button").click();
        page.locator("tbody a").first().click();
        page.locator("#titel").fill("Kort onderhoud");
        button(page, "Opslaan").click();
        assertThat(page.locator("tbody")).containsText("Kort onderhoud");
        page.locator("form[action$='/intrekken'] button").first().click();
        Verversing.now(context);
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        assertThat(page.locator(".mededeling")).hasCount(0);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    /** The hulpvraag of De Kompasroos that waits for a mandate. */
    /** What Ellen reads to the helpdesk: her board gave one of the two mandates only. */
    private static String waitingMessage(Bezoeker school) {
        return school.als(Demoaccount.IB_KOMPASROOS)
                .ga("/bezorging")
                .page()
                .locator(".verwijzing")
                .first()
                .innerText();
    }

    private Verzoekstand ask(Soort soort, String vestiging, String naam, String tekst) {
        var verzoek =
                new Registerverzoek(
                        UUID.randomUUID(),
                        soort,
                        Demowereld.SWV_PO.oin(),
                        Demowereld.SWV_PO.naam(),
                        BEHEERDER,
                        Vestiging.of(vestiging),
                        naam,
                        "Molenstraat",
                        "7",
                        "9990wb",
                        "Vlietdam",
                        SCHOOLMAIL,
                        tekst,
                        null,
                        "");
        return registers.van(Onderdeel.SWV).vraag(verzoek).optioneel().orElseThrow();
    }

    private Poststuk mail(String aan, String referentie) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                postbus.stukken().stream()
                                        .filter(stuk -> stuk.aan().equals(aan))
                                        .filter(stuk -> stuk.onderwerp().contains(referentie))
                                        .toList(),
                        stukken -> !stukken.isEmpty())
                .getFirst();
    }

    private static Locator button(Page page, String naam) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static void verband(Page page, String veld) {
        page.locator(veld).selectOption(new SelectOption().setLabel(Demowereld.SWV_PO.naam()));
    }

    private static Locator.FilterOptions text(String tekst) {
        return new Locator.FilterOptions().setHasText(tekst);
    }
}

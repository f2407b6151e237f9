package nl.hulproute.swv.organisatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.register.verzoek.Verzoeken;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/** Bijlage 1a and 1b of the manual, from a school that is missing to its intern begeleider. */
@Browsertest
class OrganisatieReisIT {

    private static final UUID SWV = Demowereld.SWV_PO.id();
    private static final String NAAM = "Bea Reiziger";
    private static final String EMAIL = "b.reiziger@wilgenhof.example";
    private static final String WACHTWOORD = "vier lange losse woorden";
    private static final Pattern LINK = Pattern.compile("(/uitnodiging/\\S+)");

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Verzoeken verzoeken;
    @Autowired Postbus postbus;

    @AfterEach
    void clear() {
        Tenant.van(SWV)
                .voer(() ->
                        transaction.executeWithoutResult(t -> {
                            run("delete from swv.school where vestiging in ('99FF', '99ZY')");
                            run("delete from swv.school_verwijderd");
                            run("delete from toegang.uitnodiging");
                            run(
                                    "delete from toegang.lidmaatschap where account_id in (select"
                                            + " id from toegang.account where email = '"
                                            + EMAIL
                                            + "')");
                            run("delete from toegang.account where email = '" + EMAIL + "'");
                            run("delete from register.verzoek where vestiging like '99Z%'");
                            run("delete from register.vestiging where brin = '99ZY'");
                            run("delete from register.instelling where brin = '99ZY'");
                        }));
    }

    @Test
    void keepsTheSchools(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/organisatie").page();
        bezoeker.keur();
        Beeld.bewaar(page, "organisatie-overzicht");

        // from the register
        button(page, "School toevoegen").click();
        page.locator("#zoek").fill("windvaan");
        button(page, "Zoeken").click();
        bezoeker.keur();
        Beeld.bewaar(page, "organisatie-gevonden");
        page.getByText("Kiezen").first().click();
        assertThat(page.locator("#naam")).hasValue("Basisschool De Windvaan");
        assertThat(page.locator("#bestuur")).hasValue(Demowereld.NIEUWLAND.naam());
        page.locator("#email").fill("geen adres");
        button(page, "Opslaan").click();
        assertThat(page.locator(".foutenlijst")).containsText("geen e-mailadres");
        assertThat(page.locator("#email")).hasValue("geen adres");
        bezoeker.keur();
        page.locator("#email").fill("info@windvaan.example");
        page.locator("#teamadres").fill("zorgteam@windvaan.example");
        Beeld.bewaar(page, "organisatie-nieuw");
        button(page, "Opslaan").click();
        assertThat(page.locator(".melding").first()).containsText("toegevoegd");
        bezoeker.keur();
        Beeld.bewaar(page, "organisatie-school");

        // six positions exactly when the vestiging has an environment of its own
        bezoeker.ga("/swv/organisatie/scholen/" + Demowereld.HET_EILAND.id());
        assertThat(page.locator("main"))
                .containsText("deze vestiging heeft een eigen omgeving, dus zes posities: 99AA02");
        page.locator("main a[href$='/bewerken']").click();
        page.locator("#brin").fill("99AA");
        button(page, "Opslaan").click();
        assertThat(page.locator(".foutenlijst")).containsText("dus zes posities: 99AA02");
        bezoeker.keur();
        Beeld.bewaar(page, "organisatie-zes-posities");
        bezoeker.ga("/swv/organisatie/toevoegen?zoek=vlonder");
        assertThat(page.locator(".keten")).containsText("hoofdvestiging 99AA");
        assertThat(page.locator(".keten")).containsText("Staat al in uw lijst");

        // removed, and back
        bezoeker.ga("/swv/organisatie?zoek=windvaan");
        page.locator("tbody a.cel-hoofd").click();
        page.locator("main a[href$='/verwijderen']").click();
        bezoeker.keur();
        Beeld.bewaar(page, "organisatie-verwijderen");
        button(page, "School verwijderen").click();
        bezoeker.keur();
        button(page, "Ongedaan maken").click();
        assertThat(page.locator("h1")).hasText("Basisschool De Windvaan");
        assertThat(bezoeker.klachten().stream().filter(k -> !k.contains("422"))).isEmpty();
    }

    @Test
    void asksTheHelpdeskForABrinAndAddsItInOneClick(Bezoeker bezoeker) {
        Page page =
                bezoeker.als(Demoaccount.BEHEERDER_PO)
                        .ga("/swv/organisatie/toevoegen?zoek=99ZY")
                        .page();
        assertThat(page.locator("main")).containsText("geen school die past bij");
        bezoeker.keur();
        Beeld.bewaar(page, "organisatie-niet-gevonden");
        button(page, "BRIN aanvragen bij de helpdesk").click();
        assertThat(page.locator("#brin")).hasValue("99ZY");
        button(page, "Verzoek versturen").click();
        assertThat(page.locator(".foutenlijst")).containsText("Vul de naam van de school in");
        bezoeker.keur();
        request(page, "Basisschool De Nieuwe Kade", "99ZY");
        assertThat(page.locator("main [role=status]")).containsText("De referentie is V");
        bezoeker.ga("/swv/organisatie/verzoeken/nieuw?zoek=99ZZ");
        request(page, "Basisschool Verkeerd", "99ZZ");
        bezoeker.keur();

        handle("99ZZ", Verzoekstand.Stand.GEWEIGERD, "Deze BRIN bestaat niet.");
        arrive();
        handle("99ZY", Verzoekstand.Stand.GOEDGEKEURD, "");
        bezoeker.ga("/swv/organisatie/verzoeken").keur();
        Beeld.bewaar(page, "organisatie-verzoeken");
        assertThat(page.locator("tbody")).containsText("Deze BRIN bestaat niet.");
        page.locator("form[action$='/toevoegen'] button").click();
        assertThat(page.locator("h1")).hasText("Basisschool De Nieuwe Kade");
        assertThat(bezoeker.klachten().stream().filter(k -> !k.contains("422"))).isEmpty();
    }

    @Test
    void provesTheKoppelingByATestbericht(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/organisatie/koppeling").page();
        bezoeker.keur();
        button(page, "Koppeling controleren").click();
        assertThat(page.locator(".foutenlijst")).containsText("Kies ten minste een school");
        page.locator("#school-" + Demowereld.REGENBOOGBRUG.id()).check();
        page.locator("#school-" + Demowereld.WILGENHOF.id()).check();
        button(page, "Koppeling controleren").click();

        var aangekomen = result(page, "Basisschool De Regenboogbrug");
        assertThat(aangekomen).containsText("Testbericht aangekomen op");
        assertThat(result(page, "SO De Wilgenhof")).containsText("Het testbericht kwam niet aan");
        assertThat(result(page, "SO De Wilgenhof")).containsText("Aan zet:");
        assertThat(page.locator("#uitslagen[hx-trigger]")).hasCount(0);
        bezoeker.keur();
        Beeld.bewaar(page, "organisatie-koppeling");

        // what the school sent later counts more than what did not reach her
        schoolReachesUs();
        bezoeker.ga("/swv/organisatie/koppeling").keur();
        assertThat(result(page, "SO De Wilgenhof")).containsText("De school stuurde u zelf");
        assertThat(result(page, "SO De Wilgenhof")).not().containsText("Aan zet:");
        aangekomen.locator("a").click();
        assertThat(page.locator("#uitslag")).containsText("Testbericht aangekomen op");
        bezoeker.keur();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private void schoolReachesUs() {
        transaction.executeWithoutResult(t ->
                jdbc.sql(
                                """
                                update register.ketenproef
                                set aangekomen = true, reden = '', moment = now()
                                where brin = :brin and swv_id = :swv
                                """)
                        .param("brin", Demowereld.WILGENHOF.vestiging().brin().waarde())
                        .param("swv", SWV)
                        .update());
    }

    @Test
    void invitesAnInternBegeleiderOfAnExternalSchool(Bezoeker beheerder, Bezoeker bea)
            throws Exception {
        Page page = beheerder.als(Demoaccount.BEHEERDER_PO).ga("/swv/organisatie/accounts").page();
        beheerder.keur();
        beheerder.ga("/swv/organisatie/scholen/" + Demowereld.WILGENHOF.id());
        button(page, "Intern begeleider uitnodigen").click();
        page.locator("#naam").fill(NAAM);
        button(page, "Uitnodigen").click();
        assertThat(page.locator(".foutenlijst")).containsText("Vul het e-mailadres in");
        assertThat(page.locator("#school-" + Demowereld.WILGENHOF.id())).isChecked();
        beheerder.keur();
        page.locator("#email").fill(EMAIL);
        Beeld.bewaar(page, "organisatie-uitnodigen");
        button(page, "Uitnodigen").click();
        assertThat(page.locator("#uitnodigingen")).containsText(NAAM);
        beheerder.keur();
        Beeld.bewaar(page, "organisatie-accounts");

        Page van = bea.page();
        bea.ga(link());
        bea.keur();
        van.locator("#wachtwoord").fill("te kort");
        assertThat(van.locator("#wachtwoord-stand")).hasText("Nog 5 tekens");
        van.getByText("Wachtwoord tonen").click();
        assertThat(van.locator("#wachtwoord")).hasAttribute("type", "text");
        Beeld.bewaar(van, "organisatie-wachtwoord");
        van.locator("button.btn-primary").click();
        assertThat(van.locator(".foutenlijst")).containsText("minstens 12 tekens");
        bea.keur();
        van.locator("#wachtwoord").fill(WACHTWOORD);
        assertThat(van.locator("#wachtwoord-stand")).hasText("Lang genoeg");
        van.locator("button.btn-primary").click();

        assertThat(van.locator("h1")).containsText("dossiers");
        assertThat(van.locator(".account-naam")).hasText(NAAM);
        assertThat(van.locator("tbody tr")).hasCount(dossiers("school_id ="));
        assertThat(van.navigate("/swv/mijn-dossiers/" + dossierOfAnother()).status())
                .isEqualTo(404);
        assertThat(van.navigate("/swv/organisatie").status()).isEqualTo(403);

        // ended while logged in: the next request is refused
        beheerder.ga("/swv/organisatie/accounts");
        page.locator("#begeleiders").getByText(NAAM).click();
        beheerder.keur();
        Beeld.bewaar(page, "organisatie-account");
        button(page, "Toegang beëindigen").click();
        assertThat(page.locator("main form.ongedaan")).containsText(NAAM);
        beheerder.keur();
        assertThat(van.navigate("/swv/mijn-dossiers").status()).isEqualTo(403);
        bea.page().context().clearCookies();
        bea.ga("/inloggen").keur();
        van.locator("#email").fill(EMAIL);
        van.locator("#wachtwoord").fill(WACHTWOORD);
        van.locator("main button").click();
        assertThat(van.locator("h1")).hasText("Nog geen toegang");
        bea.keur();

        button(page, "Ongedaan maken").click();
        assertThat(page.locator("#begeleiders tr", withText(NAAM))).containsText("Heeft toegang");
        assertThat(van.navigate("/swv/mijn-dossiers").status()).isEqualTo(200);
        bea.ga("/wachtwoord-vergeten").keur();
    }

    private void request(Page page, String naam, String brin) {
        page.locator("#naam").fill(naam);
        page.locator("#brin").fill(brin);
        page.locator("#straat").fill("Kade");
        page.locator("#huisnummer").fill("1");
        page.locator("#postcode").fill("9997zk");
        page.locator("#plaats").fill("Vlietdam");
        button(page, "Verzoek versturen").click();
    }

    private void handle(String brin, Verzoekstand.Stand stand, String antwoord) {
        UUID id =
                jdbc.sql("select id from register.verzoek where vestiging = :brin")
                        .param("brin", brin)
                        .query(UUID.class)
                        .single();
        verzoeken.handle(id, stand, antwoord, "Proef");
    }

    /** What the helpdesk does before it approves: the school is in the register. */
    private void arrive() {
        jdbc.sql(
                        """
                        insert into register.instelling (brin, bestuur_id, naam, soort)
                        values ('99ZY', :bestuur, 'Basisschool De Nieuwe Kade', 'BO')
                        """)
                .param("bestuur", Demowereld.NIEUWLAND.id())
                .update();
        run(
                """
                insert into register.vestiging (brin, nummer, naam, straat, huisnummer, postcode,
                  plaats, eigen_omgeving)
                values ('99ZY', 0, 'Basisschool De Nieuwe Kade', 'Kade', '1', '9997 ZK',
                        'Vlietdam', true)
                """);
    }

    private int dossiers(String voorwaarde) {
        return count("select count(*) from swv.dossier where " + voorwaarde + " :school");
    }

    private int count(String sql) {
        return Tenant.van(SWV)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql(sql)
                                        .param("school", Demowereld.WILGENHOF.id())
                                        .query(Integer.class)
                                        .single()));
    }

    private UUID dossierOfAnother() {
        return Tenant.van(SWV)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql(
                                                "select id from swv.dossier where school_id <>"
                                                        + " :school union all select uuidv7()"
                                                        + " limit 1")
                                        .param("school", Demowereld.WILGENHOF.id())
                                        .query(UUID.class)
                                        .single()));
    }

    private String link() throws InterruptedException {
        long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < einde) {
            var mail =
                    postbus.stukken().stream().filter(stuk -> stuk.aan().equals(EMAIL)).findFirst();
            if (mail.isPresent()) {
                var link = LINK.matcher(mail.get().tekst());
                assertThat(link.find()).isTrue();
                return link.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + EMAIL);
    }

    private int run(String sql) {
        return jdbc.sql(sql).update();
    }

    private static Locator result(Page page, String school) {
        return page.locator("#uitslagen li", withText(school));
    }

    private static Locator button(Page page, String naam) {
        return page.locator("main")
                .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                .and(page.locator("button, button *, a.btn, a.btn *"))
                .first();
    }

    private static Page.LocatorOptions withText(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}

package nl.hulproute.register.instelling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two of the helpdesk change one school at the same time: nothing of either is lost. */
@Browsertest
class TweeBeheerdersIT {

    private static final String SCHOOL = "/helpdesk/instellingen/96TB";

    @Autowired JdbcClient jdbc;

    @BeforeEach
    void makeSchool() {
        jdbc.sql(
                        """
                        insert into register.instelling (brin, bestuur_id, naam, soort)
                        select '96TB', id, 'Obs De Tweesprong', 'BO' from register.bestuur where nummer = :nummer
                        """)
                .param("nummer", Demowereld.NIEUWLAND.nummer())
                .update();
        jdbc.sql(
                        """
                        insert into register.vestiging (brin, nummer, naam, straat, huisnummer, postcode, plaats, eigen_omgeving)
                        values ('96TB', 0, 'Obs De Tweesprong', 'Kade', '1', '9990 AA', 'Vlietdam', true)
                        """)
                .update();
    }

    @AfterEach
    void removeSchool() {
        for (String tabel : new String[] {"vestiging", "instelling"}) {
            jdbc.sql("delete from register.%s where brin = '96TB'".formatted(tabel)).update();
        }
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstDidAndKeepsBoth(Bezoeker een, Bezoeker twee) {
        Page eerst = een.als(Demoaccount.HELPDESK).ga(SCHOOL + "/wijzigen").page();
        Page later = twee.als(Demoaccount.HELPDESK).ga(SCHOOL + "/wijzigen").page();

        eerst.locator("#naam").fill("Obs De Driesprong");
        save(eerst);
        assertThat(eerst.locator(".melding").first()).containsText("opgeslagen");
        later.locator("#soort").selectOption(new SelectOption().setValue("SBO"));
        save(later);

        assertThat(later.locator(".gelijktijdig"))
                .containsText("Hanneke Prins heeft dit gewijzigd");
        assertThat(later.locator(".gelijktijdig ins")).hasText("Obs De Driesprong");
        assertThat(later.locator("#naam")).hasValue("Obs De Driesprong");
        assertThat(later.locator("#soort")).hasValue("SBO");
        assertThat(value("select soort from register.instelling where brin = '96TB'"))
                .isEqualTo("BO");
        twee.keur();
        Beeld.bewaar(later, "twee-beheerders-school");

        save(later);
        assertThat(later.locator(".melding").first()).containsText("opgeslagen");
        assertThat(
                        value(
                                "select naam || ' ' || soort from register.instelling where brin ="
                                        + " '96TB'"))
                .isEqualTo("Obs De Driesprong SBO");
        assertThat(een.klachten()).isEmpty();
        assertThat(twee.klachten()).isEmpty();
    }

    @Test
    void theSameForTheAddressOfAVestiging(Bezoeker een, Bezoeker twee) {
        Page eerst = een.als(Demoaccount.HELPDESK).ga(SCHOOL + "/vestigingen/0").page();
        Page later = twee.als(Demoaccount.HELPDESK).ga(SCHOOL + "/vestigingen/0").page();

        eerst.locator("#straat").fill("Singel");
        save(eerst);
        later.locator("#straat").fill("Gracht");
        later.locator("#telefoon").fill("099 123 45 67");
        save(later);

        assertThat(later.locator(".gelijktijdig ins")).hasText("Singel");
        assertThat(later.locator("#straat")).hasValue("Gracht");
        assertThat(later.locator("#telefoon")).hasValue("099 123 45 67");
        twee.keur();
        Beeld.bewaar(later, "twee-beheerders-vestiging");
        save(later);
        assertThat(value("select straat from register.vestiging where brin = '96TB'"))
                .isEqualTo("Gracht");
        assertThat(later.locator("main")).containsText("Singel");
        assertThat(twee.klachten()).isEmpty();
    }

    private static void save(Page page) {
        page.locator("main form button.btn-primary").first().click();
    }

    private String value(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}

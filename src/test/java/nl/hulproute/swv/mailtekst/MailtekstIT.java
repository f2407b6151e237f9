package nl.hulproute.swv.mailtekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Formulier;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.util.List;

/** The mails that a samenwerkingsverband words itself, as they leave. */
@Hulproutetest
class MailtekstIT {

    private static final String ADRES = "/swv/beheer/mails/buiten-behandeling";

    @Autowired ApplicationContext context;
    @Autowired Postbus postbus;

    private Proefdossiers proef;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
    }

    @AfterEach
    void clear() {
        proef.within(
                () -> context.getBean(JdbcClient.class).sql("delete from swv.mailtekst").update());
    }

    @Test
    void sendsTheOwnWordsToWhomIsChosen() throws Exception {
        var opgeslagen =
                save("indiener", "Gestopt: {dossiernummer}", "Dag {school}, {status}. {link}");
        Dossier dossier = proef.received(Demowereld.REGENBOOGBRUG, "Wende");

        stop(dossier);

        assertThat(opgeslagen.getStatus()).isEqualTo(302);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !mails("Gestopt: " + dossier.nummer()).isEmpty());
        assertThat(mails("Gestopt: " + dossier.nummer()))
                .singleElement()
                .matches(mail -> mail.aan().equals(dossier.indienerEmail()))
                .matches(mail -> mail.tekst().contains("/swv/mijn-dossiers/" + dossier.id()))
                .matches(mail -> mail.tekst().contains(Demowereld.REGENBOOGBRUG.naam()))
                .matches(mail -> !mail.tekst().contains("{") && !mail.tekst().contains("Wende"));
        assertThat(page("/swv/beheer/mails")).contains("eigen tekst", "Naar de indiener");
    }

    @Test
    void sendsNothingWhenThatIsChosenAndTheStateStillTravels() throws Exception {
        proef.page(
                Demoaccount.BEHEERDER_PO,
                post(ADRES)
                        .param("aan", "beide")
                        .param("onderwerp", "Nieuws over dossier {dossiernummer}")
                        .param("tekst", "Tekst")
                        .with(csrf()));
        Dossier dossier = proef.received(Demowereld.REGENBOOGBRUG, "Xander");

        stop(dossier);

        assertThat(
                        proef.value(
                                "select count(*) from uitwisseling_swv.uitgaand where hulpvraag_id"
                                        + " = :id and soort = 'status'",
                                dossier.bericht(),
                                Long.class))
                .isOne();
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(5))
                .until(() -> mails("Nieuws over dossier " + dossier.nummer()).isEmpty());
    }

    @Test
    void refusesAPupilsDataAndKeepsWhatWasTyped() throws Exception {
        var bsn = save("beide", "Nieuws", "Het gaat om 123456782.");
        var leerling = save("beide", "Over {leerling}", "Dag");

        assertThat(bsn.getContentAsString()).contains("een BSN kan zijn", "Het gaat om 123456782.");
        assertThat(leerling.getContentAsString()).contains("niet invullen: {leerling}");
        assertThat(page("/swv/beheer/mails")).doesNotContain("eigen tekst");
    }

    @Test
    void showsAnExampleWithoutKeepingIt() throws Exception {
        var response =
                proef.page(
                        Demoaccount.BEHEERDER_PO,
                        post(ADRES)
                                .param("verstuur", "true")
                                .param("onderwerp", "Dossier {dossiernummer} is klaar")
                                .param("tekst", "Beste collega van {school}")
                                .param("doe", "voorbeeld")
                                .with(csrf()));

        assertThat(response.getContentAsString())
                .contains("Dossier 2026-00012 is klaar", "Beste collega van Basisschool");
        assertThat(page(ADRES)).doesNotContain("is klaar");
    }

    @Test
    void goesBackToTheStandardAndKeepsToWhomItGoes() throws Exception {
        save("team", "Eigen {dossiernummer}", "Eigen tekst {dossiernummer}");

        proef.page(Demoaccount.BEHEERDER_PO, post(ADRES + "/standaard").with(csrf()));

        assertThat(page(ADRES))
                .contains("Nieuws over dossier {dossiernummer}", "value=\"team\" selected")
                .doesNotContain("Eigen tekst");
    }

    @Test
    void anOldWindowOverwritesNoWordsUnseen() throws Exception {
        String old = Formulier.gezien(page(ADRES));
        save("team", "Collega {dossiernummer}", "Tekst van een collega {dossiernummer}", old);

        var late = save("beide", "Eigen {dossiernummer}", "Mijn tekst {dossiernummer}", old);

        assertThat(late.getContentAsString())
                .contains("Zo is de mail nu opgeslagen", "Tekst van een collega", "Mijn tekst");
        assertThat(page(ADRES)).contains("Tekst van een collega").doesNotContain("Mijn tekst");
        var same =
                save(
                        "team",
                        "Collega {dossiernummer}",
                        "Tekst van een collega {dossiernummer}",
                        old);
        assertThat(same.getStatus()).isEqualTo(302);
        save(
                "beide",
                "Eigen {dossiernummer}",
                "Mijn tekst {dossiernummer}",
                Formulier.gezien(late.getContentAsString()));
        assertThat(page(ADRES)).contains("Mijn tekst");
    }

    @Test
    void isForWhoKeepsTheStatesOnly() throws Exception {
        assertThat(proef.page(Demoaccount.BEHANDELAAR_PO, get(ADRES)).getStatus()).isEqualTo(403);
        assertThat(proef.page(Demoaccount.BEHEERDER_PO, get(ADRES + "x")).getStatus())
                .isEqualTo(404);
        assertThat(
                        proef.page(
                                        Demoaccount.BEHEERDER_PO,
                                        get("/swv/beheer/mails/ontvangstbevestiging"))
                                .getContentAsString())
                .contains("{eigentekst}");
    }

    private MockHttpServletResponse save(String aan, String onderwerp, String tekst)
            throws Exception {
        return save(aan, onderwerp, tekst, "");
    }

    private MockHttpServletResponse save(String aan, String onderwerp, String tekst, String gezien)
            throws Exception {
        return proef.page(
                Demoaccount.BEHEERDER_PO,
                post(ADRES)
                        .param("verstuur", "true")
                        .param("aan", aan)
                        .param("onderwerp", onderwerp)
                        .param("tekst", tekst)
                        .param("gezien", gezien)
                        .with(csrf()));
    }

    private void stop(Dossier dossier) throws Exception {
        proef.page(
                Demoaccount.BEHANDELAAR_PO,
                post("/swv/dossiers/" + dossier.id() + "/status")
                        .param("naar", "buiten-behandeling")
                        .param("toelichting", "Dubbel.")
                        .param("versie", String.valueOf(proef.reread(dossier).versie()))
                        .param("bevestigd", "true")
                        .with(csrf()));
        assertThat(proef.reread(dossier).status().code()).isEqualTo("buiten-behandeling");
    }

    private String page(String adres) throws Exception {
        return proef.page(Demoaccount.BEHEERDER_PO, get(adres)).getContentAsString();
    }

    private List<Poststuk> mails(String onderwerp) {
        return postbus.stukken().stream()
                .filter(stuk -> stuk.onderwerp().equals(onderwerp))
                .toList();
    }
}

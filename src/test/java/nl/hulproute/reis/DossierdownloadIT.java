package nl.hulproute.reis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.OfficieelSchema;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Klant;
import nl.hulproute.proef.MetNaslag;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** <em>Dossier downloaden</em>, at the school and at the samenwerkingsverband, over HTTP. */
@Hulproutetest
class DossierdownloadIT {

    private static final String HULPVRAAG =
            "href=\"(/hulpvragen/[0-9a-f-]{36})\"(?:(?!href=).)*?status-aangemeld";
    private static final String NUMMER = "<dd>([0-9]{4}-[0-9]{5})</dd>";

    @LocalServerPort int poort;
    private Klant school;
    private String hulpvraag;

    @BeforeEach
    void findsAHulpvraagThatWasDelivered() throws Exception {
        school = klant().als(Demoaccount.IB_REGENBOOGBRUG);
        hulpvraag =
                school.wachtTot(
                                "/hulpvragen",
                                pagina -> !pagina.alle(HULPVRAAG).isEmpty(),
                                Duration.ofMillis(200))
                        .vind(HULPVRAAG);
    }

    @Test
    void theSchoolGetsTheCompleteDossierAndItObeysTheRules() throws Exception {
        var xml = school.haal(hulpvraag + "/dossier").html();

        var dossier = Dossierlezer.lees(new ByteArrayInputStream(bytes(xml)));
        assertThat(Dossiercontrole.voldoet(Dossiercontrole.controleer(dossier))).isTrue();
        assertThat(dossier.bijlagen()).isNotEmpty();
        assertThat(xml).doesNotContain("sha256:");
    }

    @Test
    @MetNaslag
    void allThatIsDownloadedIsValidByTheOfficialSchema() throws Exception {
        var schema = new OfficieelSchema();
        var swv = klant().als(Demoaccount.BEHANDELAAR_PO);
        String nummer = school.haal(hulpvraag).vind(NUMMER);
        String dossier = swv.haal("/swv/dossiers/nummer?nummer=" + nummer).pad();

        assertThat(schema.fouten(bytes(school.haal(hulpvraag + "/dossier").html()))).isEmpty();
        assertThat(schema.fouten(bytes(swv.haal(dossier + "/volledig.xml").html()))).isEmpty();
        assertThat(schema.fouten(bytes(swv.haal(dossier + "/verzonden.xml").html()))).isEmpty();
    }

    @Test
    void nobodyOfAnotherOrganisationGetsIt() throws Exception {
        for (var ander : List.of(Demoaccount.IB_LINDEBOOM, Demoaccount.BEHANDELAAR_PO)) {
            var klant = klant().als(ander);
            assertThatThrownBy(() -> klant.haal(hulpvraag + "/dossier"))
                    .as(ander.name())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageMatching("(?s).*: (403|404)\n.*");
        }
    }

    private Klant klant() {
        return new Klant("http://localhost:" + poort);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}

package nl.hulproute.school.toets;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

class UwlrLezerTests {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 1);

    private static final String OSO =
            """
            <osoresultaat><o:toetsscore><o:aantalgoed>31</o:aantalgoed>
            <o:vaardigheidsscore>187.5</o:vaardigheidsscore>
            <o:codevaardigheidsschaal>RW</o:codevaardigheidsschaal>
            <o:betrouwbaarheidsinterval><o:bivlaag>180</o:bivlaag><o:bivhoog>195</o:bivhoog></o:betrouwbaarheidsinterval>
            </o:toetsscore>
            <o:referentiescore><o:codereferentiescore>IV</o:codereferentiescore>
            <o:codevergelijkingsgroep>Landelijk</o:codevergelijkingsgroep><o:waarde>IV</o:waarde></o:referentiescore>
            <o:referentiescore><o:codereferentiescore>DLE</o:codereferentiescore>
            <o:codevergelijkingsgroep>Landelijk</o:codevergelijkingsgroep><o:waarde>24</o:waarde></o:referentiescore>
            </osoresultaat>
            """;

    @Test
    void readsAResultWithItsScoresAndTheNameOfTheTestThatComesLater() {
        Uwlrbestand gelezen = lees(Uwlrproef.uitslag("k1", "2026-01-20", "RWM5", OSO));

        assertThat(gelezen.onbruikbaar()).isEmpty();
        assertThat(gelezen.fouten()).isEmpty();
        assertThat(gelezen.brin()).isEqualTo("99AA");
        Uwlrbestand.Uitslag uitslag = gelezen.uitslagen().getFirst();
        assertThat(uitslag.leerling()).isEqualTo("20007");
        assertThat(uitslag.sleutel()).isEqualTo("k1");
        Toetsgegevens toets = uitslag.toets();
        assertThat(toets.leergebied()).isEqualTo(Leergebied.REKENEN);
        assertThat(toets.toetsnaam()).isEqualTo("Rekenen-Wiskunde M5");
        assertThat(toets.afnamedatum()).isEqualTo("2026-01-20");
        assertThat(toets.resultaat().score().vaardigheidsscore())
                .isEqualByComparingTo(new BigDecimal("187.5"));
        assertThat(toets.resultaat().score().goed()).isEqualTo(31);
        assertThat(toets.resultaat().waarde(Scoresoort.IV)).isEqualTo("IV");
        assertThat(toets.resultaat().waarde(Scoresoort.DLE)).isEqualTo("24");
    }

    @Test
    void givesARawScoreTheTermAndTheLevelOfItsNorm() {
        var toets =
                lees(Uwlrproef.uitslag("k1", "2026-01-20", "BL", "<score>17</score>"))
                        .uitslagen()
                        .getFirst()
                        .toets();

        assertThat(toets.resultaat().referenties())
                .containsExactly(
                        new Referentiescore(Scoresoort.NORM, "Landelijk", "17", "II"),
                        new Referentiescore(Scoresoort.IV, "II"));
    }

    @Test
    void readsAPartOfATestWithItsName() {
        String deel =
                Uwlrproef.uitslag(
                        "k1",
                        "2026-01-20",
                        "RWM5</toetscode><toetsonderdeelcode>GET</toetsonderdeelcode><x>",
                        "");
        var toets =
                lees(deel.replace("<x></toetscode>", "<score>8</score>"))
                        .uitslagen()
                        .getFirst()
                        .toets();

        assertThat(toets.onderdeel()).isEqualTo("GET");
        assertThat(toets.naam()).isEqualTo("Rekenen-Wiskunde M5: Getallen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k1 | 2026-02-30 | RWM5 | <score>3</score> | toets.import.fout.datum",
                "k1 | 2027-01-20 | RWM5 | <score>3</score> | toets.import.fout.toekomst",
                "'' | 2026-01-20 | RWM5 | <score>3</score> | toets.import.fout.sleutel",
                "k1 | 2026-01-20 | ''   | <score>3</score> | toets.import.fout.toetscode",
                "k1 | 2026-01-20 | RWM5 | <score>-3</score> | toets.import.fout.getal",
                "k1 | 2026-01-20 | RWM5 | <osoresultaat/> | toets.import.fout.leeg",
                "k1 | 2026-01-20 | RWM5 | '' | toets.import.fout.leeg",
                "k1 | 2026-01-20 | RWM5 |"
                        + " <anderresultaat><andere_score>3</andere_score></anderresultaat> |"
                        + " toets.import.fout.ander",
                "k1 | 2026-01-20 | RWM5 |"
                    + " <osoresultaat><toetsscore><vaardigheidsscore>1,5</vaardigheidsscore></toetsscore></osoresultaat>"
                    + " | toets.import.fout.getal",
            })
    void saysOnWhichLineAResultIsWrongAndReadsTheOthers(
            String sleutel, String dag, String code, String resultaat, String reden) {
        String goed = Uwlrproef.uitslag("goed", "2026-01-20", "RWM5", "<score>9</score>");

        Uwlrbestand gelezen = lees(Uwlrproef.uitslag(sleutel, dag, code, resultaat) + goed);

        assertThat(gelezen.fouten())
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.sleutel()).isEqualTo(reden);
                    assertThat(fout.regel()).isGreaterThan(2);
                });
        assertThat(gelezen.uitslagen())
                .extracting(Uwlrbestand.Uitslag::sleutel)
                .containsExactly("goed");
    }

    @ParameterizedTest
    @CsvSource({"IX,Landelijk,toets.import.fout.code", "IV,Overal,toets.import.fout.groep"})
    void takesNoCodeThatADossierCannotHold(String code, String groep, String reden) {
        String resultaat =
                """
                <osoresultaat><referentiescore><codereferentiescore>%s</codereferentiescore>
                <codevergelijkingsgroep>%s</codevergelijkingsgroep><waarde>1</waarde></referentiescore></osoresultaat>
                """
                        .formatted(code, groep);

        Uwlrbestand gelezen = lees(Uwlrproef.uitslag("k1", "2026-01-20", "RWM5", resultaat));

        assertThat(gelezen.fouten()).extracting(Uwlrbestand.Fout::sleutel).containsExactly(reden);
    }

    @Test
    void takesAKeyOnce() {
        String uitslag = Uwlrproef.uitslag("k1", "2026-01-20", "RWM5", "<score>9</score>");

        Uwlrbestand gelezen = lees(uitslag + uitslag);

        assertThat(gelezen.uitslagen()).hasSize(1);
        assertThat(gelezen.fouten())
                .extracting(Uwlrbestand.Fout::sleutel)
                .containsExactly("toets.import.fout.dubbel");
    }

    @Test
    void keepsNothingThatMayBeABsn() {
        String bsn = "123456782";
        String resultaat = "<bsn>%1$s</bsn>".formatted(bsn) + OSO.replace("RW<", bsn + "<");

        Uwlrbestand gelezen = lees(Uwlrproef.uitslag(bsn, "2026-01-20", "RWM5", resultaat));

        assertThat(gelezen.uitslagen()).hasSize(1);
        assertThat(gelezen.nummers()).isEqualTo(1);
        assertThat(gelezen.toString()).doesNotContain(bsn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><leerresultaten_verzoek/>",
                "<!DOCTYPE a [<!ENTITY b"
                        + " \"c\">]><leerresultaten_verzoek>&b;</leerresultaten_verzoek>",
                "<leerresultaten_verzoek><toetsafnames>",
                "<EDEX/>",
                "<leerresultaten_verzoek/>",
                "geen xml",
                ""
            })
    void readsNothingOfAFileThatIsNoSuchFile(String inhoud) {
        Uwlrbestand gelezen = leesHeel(inhoud);

        assertThat(gelezen.onbruikbaar()).hasSize(1);
        assertThat(gelezen.uitslagen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <!DOCTYPE a SYSTEM "x"><leerresultaten_verzoek/> | toets.import.fout.doctype
                    geen xml                                         | toets.import.fout.xml
                    <leerresultaten_verzoek><toetsafnames>           | toets.import.fout.xml
                    <EDEX/>                                          | toets.import.fout.geen-uwlr
                    <leerresultaten_verzoek/>                        | toets.import.fout.geen-uitslagen
                    """)
    void saysWhichOfTheCausesItIs(String inhoud, String sleutel) {
        assertThat(leesHeel(inhoud).onbruikbaar())
                .extracting(Uwlrbestand.Fout::sleutel)
                .containsExactly(sleutel);
    }

    @Test
    void saysThatThereAreTooManyResults() {
        var uitslagen = new StringBuilder();
        for (int n = 0; n <= 50_000; n++) {
            uitslagen.append(Uwlrproef.uitslag("k" + n, "2026-01-20", "BL", "<score>9</score>"));
        }

        assertThat(lees(uitslagen.toString()).onbruikbaar())
                .extracting(Uwlrbestand.Fout::sleutel)
                .containsExactly("toets.import.fout.teveel");
    }

    @Test
    void readsTheMessageInWhichItTravels() {
        String kaal =
                Uwlrproef.bestand(Uwlrproef.uitslag("k", "2026-01-20", "BL", "<score>9</score>"));
        String soap =
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>"
                    + "<autorisatie><autorisatiesleutel>geheim</autorisatiesleutel></autorisatie></s:Header>"
                    + "<s:Body>"
                        + kaal.substring(kaal.indexOf("?>") + 2)
                        + "</s:Body></s:Envelope>";

        assertThat(leesHeel(soap).uitslagen()).hasSize(1);
    }

    @Test
    @MetNaslag
    void readsWhatTheOfficialSchemaCallsValid() throws Exception {
        String bestand =
                Uwlrproef.bestand(
                        Uwlrproef.uitslag("k1", "2026-01-20", "RWM5", OSO)
                                + Uwlrproef.uitslag("k2", "2026-06-08", "BL", "<score>12</score>"));

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Naslag.pad("uwlr/UWLR_Leerresultaten_v2p2.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(bestand)));

        assertThat(leesHeel(bestand).uitslagen()).hasSize(2);
        assertThat(leesHeel(bestand).fouten()).isEqualTo(List.of());
    }

    private static Uwlrbestand lees(String uitslagen) {
        return leesHeel(Uwlrproef.bestand(uitslagen));
    }

    private static Uwlrbestand leesHeel(String inhoud) {
        return UwlrLezer.lees(
                new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8)), VANDAAG);
    }
}

package nl.hulproute.school.toets;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Schooljaar;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

class GroeigrafiekTests {

    private static final LocalDate DAG = LocalDate.of(2025, 1, 20);
    private static final Niveaugrenzen GRENZEN =
            new Niveaugrenzen(getal(200), getal(190), getal(180), getal(170));

    @BeforeEach
    void dutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysInWordsWhatItShowsAndNeedsNoColour() throws Exception {
        var grafiek = Proefwoorden.grafiek().vaardigheid(lijn(true), verwacht());
        Element svg = xml(grafiek.svg()).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Vaardigheidsscore Rekenen en wiskunde");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("20 januari 2025: 175,5 (niveau IV)", "Verwacht: 20 januari 2027: 201");
        assertThat(teksten(svg)).contains("I", "II", "III", "IV", "V", "175,5", "verwacht");
        // measured: dots on a whole line, one more in the legend; expected: squares on dashes
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3 + 1);
        assertThat(grafiek.svg()).contains("stroke-dasharray=\"7 4\"", "stroke-dasharray=\"2 3\"");
        assertThat(grafiek.svg()).doesNotContain("class=", "style=");
    }

    @Test
    void drawsNoLevelsOfTestsWhoseLevelsAreUnknown() throws Exception {
        var svg = xml(Proefwoorden.grafiek().vaardigheid(lijn(false)).svg()).getDocumentElement();

        assertThat(teksten(svg)).doesNotContain("III", "grens tussen niveaus", "verwacht");
        assertThat(teksten(svg)).contains("175,5 (IV)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"180", "0", "-12.5", "1000"})
    void drawsOnePointToo(String score) throws Exception {
        var punt =
                new Groeipunt(
                        UUID.randomUUID(),
                        DAG,
                        "RW",
                        "5",
                        0,
                        new BigDecimal(score),
                        0,
                        "",
                        "",
                        null);
        var lijn = new Groeilijn(Leergebied.REKENEN, "", "S", List.of(punt));

        assertThat(Proefwoorden.grafiek().vaardigheid(lijn).svg()).doesNotContain("NaN");
        assertThat(Proefwoorden.grafiek().dle(lijn).svg()).contains("<circle");
    }

    @Test
    void setsTheDleAgainstTheLineOfTheAveragePupil() throws Exception {
        var grafiek = Proefwoorden.grafiek().dle(lijn(true), verwacht());
        Element svg = xml(grafiek.svg()).getDocumentElement();

        assertThat(grafiek.beschrijving())
                .isEqualTo(
                        "Gemeten: DL 15: DLE 10; DL 20: DLE 14; DL 25: DLE 17."
                                + " Verwacht: DL 40: DLE 26.");
        assertThat(teksten(svg)).contains("DLE = DL", "gemiddelde leerling");
    }

    @Test
    void escapesWhatPeopleTyped() throws Exception {
        var lijn = new Groeilijn(Leergebied.OVERIG, "<b>\"A & B\"", "", lijn(false).punten());

        var svg = xml(Proefwoorden.grafiek().vaardigheid(lijn).svg()).getDocumentElement();

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Vaardigheidsscore <b>\"A & B\"");
    }

    @ParameterizedTest
    @CsvSource({"205,I", "200,I", "199,II", "180,III", "170,IV", "169,V"})
    void knowsTheLevelOfAScore(int score, String niveau) {
        assertThat(GRENZEN.niveau(getal(score))).isEqualTo(niveau);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-30,1",
        "2022-08-20,0",
        "2023-01-20,5",
        "2023-06-30,10",
        "2023-07-10,10",
        "2023-09-05,11",
        "2024-01-31,15",
        "2026-01-20,35"
    })
    void countsTenMonthsOfEducationAYear(LocalDate dag, int dl) {
        var loopbaan =
                new Didactischeleeftijd(
                        Map.of(new Schooljaar(2022), "3", new Schooljaar(2023), "3"));

        assertThat(loopbaan.op(dag)).contains(dl);
    }

    @Test
    void reckonsFromTheFirstYearThatIsKnownAndSaysNothingBeforeGroup3() {
        var later = new Didactischeleeftijd(Map.of(new Schooljaar(2024), "5"));
        var kleuter = new Didactischeleeftijd(Map.of(new Schooljaar(2025), "2"));

        assertThat(later.op(DAG)).contains(25);
        assertThat(later.jaargroep(DAG)).isEqualTo("5");
        assertThat(kleuter.op(DAG)).isEmpty();
    }

    @Test
    void makesALineForEachLeergebiedAndScaleOldestFirst() {
        var toetsen = new ArrayList<Toets>();
        toetsen.add(toets("B", DAG.plusYears(1), Leergebied.REKENEN, "oud", ""));
        toetsen.add(toets("A", DAG, Leergebied.REKENEN, "oud", ""));
        toetsen.add(toets("A", DAG, Leergebied.REKENEN, "nieuw", ""));
        toetsen.add(toets("A", DAG, Leergebied.REKENEN, "oud", "DEEL"));
        toetsen.add(toets("C", DAG, Leergebied.SPELLING, "oud", ""));

        var lijnen = Groeilijnen.maak(toetsen, Map.of("A", GRENZEN));

        assertThat(lijnen).extracting(Groeilijn::schaal).containsExactly("nieuw", "oud", "oud");
        assertThat(lijnen.get(1).punten())
                .extracting(Groeipunt::datum)
                .containsExactly(DAG, DAG.plusYears(1));
        assertThat(lijnen.get(1).punten().getFirst().grenzen()).isEqualTo(GRENZEN);
        assertThat(lijnen.get(1).punten().getLast().grenzen()).isNull();
    }

    private static Toets toets(
            String code, LocalDate dag, Leergebied gebied, String schaal, String onderdeel) {
        return new Toets(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                false,
                new Toetsgegevens(
                        gebied,
                        "",
                        code,
                        "",
                        "",
                        onderdeel,
                        "",
                        dag,
                        "",
                        null,
                        new Resultaat(Ruwescore.vaardigheid(getal(180), schaal), List.of()),
                        ""));
    }

    private static Groeilijn lijn(boolean metGrenzen) {
        var punten = new ArrayList<Groeipunt>();
        String[] scores = {"175.5", "183", "191"};
        int[] dles = {10, 14, 17};
        for (int n = 0; n < 3; n++) {
            punten.add(
                    new Groeipunt(
                            UUID.randomUUID(),
                            DAG.plusMonths(6L * n),
                            "RW",
                            "5",
                            15 + 5 * n,
                            new BigDecimal(scores[n]),
                            dles[n],
                            "M4",
                            "IV",
                            metGrenzen ? GRENZEN : null));
        }
        return new Groeilijn(Leergebied.REKENEN, "", "S", punten);
    }

    private static List<Verwachting> verwacht() {
        return List.of(new Verwachting(DAG.plusYears(2), 40, BigDecimal.valueOf(26), getal(201)));
    }

    private static BigDecimal getal(int getal) {
        return BigDecimal.valueOf(getal);
    }

    private static List<String> teksten(Element svg) {
        var teksten = new ArrayList<String>();
        var gevonden = svg.getElementsByTagName("text");
        for (int n = 0; n < gevonden.getLength(); n++) {
            teksten.add(gevonden.item(n).getTextContent());
        }
        return teksten;
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}

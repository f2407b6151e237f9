package nl.hulproute.school.opp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class OppvolledigheidTests {

    private static final Oppgrenzen GRENZEN =
            new Oppgrenzen(LocalDate.of(2016, 5, 1), LocalDate.of(2026, 11, 27));

    @ParameterizedTest(name = "heard: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ja  | gehoord.keuze, gehoord.wat, gehoord.hoe
                    nee | gehoord.keuze, gehoord.waarom-niet
                    ''  | gehoord.wat, gehoord.hoe, gehoord.waarom-niet
                    """)
    void neitherShowsNorFreezesWhatWasAnsweredBeforeAnotherChoice(String keuze, String over) {
        var inhoud =
                new Oppinhoud(
                        List.of(),
                        Map.of(
                                Veldsleutel.van(Oppveld.GEHOORD), keuze,
                                Veldsleutel.van(Oppveld.GEHOORD_WAT), "Rust",
                                Veldsleutel.van(Oppveld.GEHOORD_HOE), "Gesprek",
                                Veldsleutel.van(Oppveld.NIET_GEHOORD), "Was ziek"));
        var teksten = new StaticMessageSource();
        teksten.setUseCodeAsDefaultMessage(true);

        var getoond =
                new Oppweergave(teksten)
                        .delen(inhoud.geldend(), Locale.of("nl")).stream()
                                .flatMap(deel -> deel.antwoorden().stream())
                                .map(Oppdeel.Oppantwoord::veld)
                                .toList();

        assertThat(String.join(", ", getoond)).isEqualTo(over);
        assertThat(inhoud.geldend().beantwoord())
                .extracting(Veldsleutel::toString)
                .containsExactlyElementsOf(getoond);
    }

    @Test
    void asksForEverythingThatIsRequiredOfAnEmptyOne() {
        assertThat(gemis(Map.of(), List.of()))
                .containsExactly(
                        "algemeen.begin ONTBREEKT",
                        "algemeen.schooltype ONTBREEKT",
                        "algemeen.opsteller ONTBREEKT",
                        "algemeen.aanleiding ONTBREEKT",
                        "beginsituatie.didactisch ONTBREEKT",
                        "beginsituatie.sociaal-emotioneel ONTBREEKT",
                        "beginsituatie.belemmerend ONTBREEKT",
                        "beginsituatie.bevorderend ONTBREEKT",
                        "beginsituatie.interventies TLV",
                        "uitstroom.bestemming ONTBREEKT",
                        "uitstroom.onderbouwing ONTBREEKT",
                        "conclusie.reden ONTBREEKT",
                        "conclusie.swv TLV",
                        "handeling.doel.1 ONTBREEKT",
                        "handeling.aanpak.1 ONTBREEKT",
                        "gehoord.keuze ONTBREEKT");
    }

    @Test
    void isContentWithTheExamples() {
        for (var teksten : List.of(Voorbeeldteksten.PO, Voorbeeldteksten.VO)) {
            var alles = new HashMap<>(Voorbeeldteksten.van(teksten, "Sam"));
            for (var veld :
                    EnumSet.of(
                            Oppveld.BEGIN,
                            Oppveld.SCHOOLTYPE,
                            Oppveld.OPSTELLER,
                            Oppveld.GEHOORD_WANNEER,
                            Oppveld.GEHOORD_DOOR)) {
                alles.put(
                        Veldsleutel.van(veld),
                        veld.soort() == Oppveld.Soort.DATUM ? "2026-09-01" : "bo");
            }

            assertThat(gemis(alles, List.of(1, 2))).isEmpty();
        }
    }

    @Test
    void refusesAnAnswerThatTheListDoesNotOffer() {
        assertThat(bij(Oppveld.SCHOOLTYPE, "hack")).contains("algemeen.schooltype GEEN_KEUZE");
        assertThat(bij(Oppveld.SCHOOLTYPE, "vso")).doesNotContain("algemeen.schooltype GEEN_KEUZE");
    }

    @Test
    void asksHowThePupilWasHeardOrWhyNot() {
        assertThat(bij(Oppveld.GEHOORD, "ja"))
                .contains(
                        "gehoord.wat ONTBREEKT",
                        "gehoord.wanneer ONTBREEKT",
                        "gehoord.door ONTBREEKT",
                        "gehoord.hoe ONTBREEKT")
                .doesNotContain("gehoord.waarom-niet ONTBREEKT");
        assertThat(bij(Oppveld.GEHOORD, "nee"))
                .contains("gehoord.waarom-niet ONTBREEKT")
                .doesNotContain("gehoord.wat ONTBREEKT");
    }

    @Test
    void refusesWhatIsNoDateAndAnEndBeforeTheBegin() {
        assertThat(bij(Oppveld.EINDE, "volgend jaar")).contains("algemeen.einde GEEN_DATUM");
        assertThat(
                        gemis(
                                Map.of(
                                        Veldsleutel.van(Oppveld.BEGIN),
                                        "2026-09-02",
                                        Veldsleutel.van(Oppveld.EINDE),
                                        "2026-09-01"),
                                List.of()))
                .contains("algemeen.einde VOLGORDE");
    }

    @Test
    void asksWhetherANumberIsABsn() {
        assertThat(bij(Oppveld.THUIS, "Nummer 111.222.333")).contains("beginsituatie.thuis BSN");
    }

    @Test
    void asksTheApproachOfAGoalThatWasBegunAndLeavesAnEmptyOneAlone() {
        assertThat(gemis(Map.of(new Veldsleutel(Oppveld.DOEL, 5), "Lezen"), List.of(4, 5)))
                .contains("handeling.aanpak.5 ONTBREEKT")
                .doesNotContain("handeling.doel.4 ONTBREEKT", "handeling.doel.5 ONTBREEKT");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "algemeen.begin, 0202-09-01, VOOR_GEBOORTE",
        "algemeen.begin, 2028-11-28, TE_VER",
        "algemeen.begin, 2028-11-27, ''",
        "algemeen.einde, 2226-08-31, TE_VER",
        "uitstroom.datum, 2020-01-01, VOOR_BEGIN",
        "uitstroom.datum, 2026-09-01, ''",
        "uitstroom.datum, 2041-05-02, TE_VER",
        "gehoord.wanneer, 2031-01-01, TOEKOMST",
        "gehoord.wanneer, 2026-11-27, ''",
        "gehoord.wanneer, 2025-08-31, LANG_GELEDEN",
    })
    void refusesADayThatCannotBe(String veld, String dag, String soort) {
        var sleutel = Veldsleutel.parse(veld).orElseThrow();
        var waarden =
                new HashMap<>(
                        Map.of(
                                Veldsleutel.van(Oppveld.BEGIN),
                                "2026-09-01",
                                Veldsleutel.van(Oppveld.GEHOORD),
                                "ja"));
        waarden.put(sleutel, dag);

        var gemis = gemis(waarden, List.of()).stream().filter(een -> een.startsWith(veld + " "));

        assertThat(gemis.toList())
                .isEqualTo(soort.isEmpty() ? List.of() : List.of(veld + " " + soort));
    }

    @Test
    void doesNotHoldADayAgainstWhoSaysThatThePupilWasNotHeard() {
        assertThat(
                        gemis(
                                Map.of(
                                        Veldsleutel.van(Oppveld.GEHOORD),
                                        "nee",
                                        Veldsleutel.van(Oppveld.GEHOORD_WANNEER),
                                        "2031-01-01"),
                                List.of()))
                .noneMatch(een -> een.startsWith("gehoord.wanneer"));
    }

    private static List<String> bij(Oppveld veld, String waarde) {
        return gemis(Map.of(Veldsleutel.van(veld), waarde), List.of());
    }

    private static List<String> gemis(Map<Veldsleutel, String> waarden, List<Integer> doelen) {
        return Oppvolledigheid.gemis(new Oppinhoud(doelen, waarden), GRENZEN).stream()
                .map(een -> een.sleutel() + " " + een.soort())
                .toList();
    }
}

package nl.hulproute.school.opp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class OppvolledigheidTests {

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

    @Test
    void countsPerPartOnlyWhatItCannotDoWithout() {
        var mist =
                Oppvolledigheid.perDeel(Oppvolledigheid.gemis(new Oppinhoud(List.of(), Map.of())));

        assertThat(mist)
                .containsEntry(Oppveld.Deel.BEGINSITUATIE, 4L)
                .containsEntry(Oppveld.Deel.CONCLUSIE, 1L)
                .containsEntry(Oppveld.Deel.HANDELINGSDEEL, 2L);
    }

    private static List<String> bij(Oppveld veld, String waarde) {
        return gemis(Map.of(Veldsleutel.van(veld), waarde), List.of());
    }

    private static List<String> gemis(Map<Veldsleutel, String> waarden, List<Integer> doelen) {
        return Oppvolledigheid.gemis(new Oppinhoud(doelen, waarden)).stream()
                .map(een -> een.sleutel() + " " + een.soort())
                .toList();
    }
}

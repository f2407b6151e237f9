package nl.hulproute.school.opp;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.opp.Meetlijn.Meetpunt;
import nl.hulproute.school.opp.Verschil.Soort;
import nl.hulproute.school.opp.Verschil.Stuk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

class OppregelsTests {

    @ParameterizedTest
    @EnumSource(Oppveld.class)
    void everyQuestionIsNamedBackAndHasItsWords(Oppveld veld) throws IOException {
        var sleutel = new Veldsleutel(veld, veld.perDoel() ? 7 : 0);

        assertThat(Veldsleutel.parse(sleutel.toString())).contains(sleutel);
        assertThat(teksten()).containsKey(veld.sleutel());
    }

    @ParameterizedTest
    @EnumSource(Schoolsoort.class)
    void everyChoiceHasItsWords(Schoolsoort school) throws IOException {
        var teksten = teksten();
        for (var lijst : Keuzelijst.values()) {
            assertThat(lijst.codes(school))
                    .allSatisfy(code -> assertThat(teksten).containsKey(lijst.sleutel(code)));
        }
    }

    @ParameterizedTest(name = "evaluated {0}, today {1}: before {2}, too late {3}")
    @CsvSource({
        "'', 2026-09-10, 2027-09-01, false, false",
        "'', 2027-08-01, 2027-09-01, false, true",
        "'', 2027-09-02, 2027-09-01, true, false",
        "2027-06-01, 2027-09-02, 2028-06-01, false, false",
        "2026-08-01, 2027-09-02, 2027-09-01, true, false",
        "2040-01-01, 2027-08-01, 2027-09-01, false, true",
    })
    void isEvaluatedWithinAYear(
            String gedaan, LocalDate vandaag, LocalDate voor, boolean teLaat, boolean bijna) {
        var evaluaties =
                gedaan.isEmpty()
                        ? List.<Evaluatie>of()
                        : List.of(evaluatie(LocalDate.parse(gedaan)));

        assertThat(Evaluatietermijn.van(versie(null), evaluaties, vandaag))
                .contains(new Evaluatietermijn(voor, teLaat, bijna));
    }

    @Test
    void isNotEvaluatedAnyMoreAfterItsEnd() {
        assertThat(
                        Evaluatietermijn.van(
                                versie(LocalDate.of(2027, 1, 31)),
                                List.of(),
                                LocalDate.of(2027, 2, 1)))
                .isEmpty();
    }

    @Test
    void saysWordForWordWhatChanged() {
        assertThat(Verschil.stukken("Leest elke dag in de klas", "Leest elke week in de klas"))
                .containsExactly(
                        new Stuk(Soort.GELIJK, "Leest elke "),
                        new Stuk(Soort.WEG, "dag"),
                        new Stuk(Soort.NIEUW, "week"),
                        new Stuk(Soort.GELIJK, " in de klas"));
        assertThat(Verschil.stukken("", "Nieuw")).containsExactly(new Stuk(Soort.NIEUW, "Nieuw"));
    }

    @ParameterizedTest
    @CsvSource({
        "De logopedist ziet vooruitgang in de zinsbouw, MEDISCH",
        "Gesprek met moeder: thuis gaat het rustiger, THUIS",
        "Conflict op het plein, SOCIAAL",
        "Afgesproken om vaker te oefenen in een klein groepje, INTERVENTIES",
    })
    void offersANotitieAtTheQuestionItIsAbout(String tekst, Oppveld veld) {
        assertThat(Notitiebron.velden(tekst)).contains(veld);
    }

    @Test
    void drawsBothLinesSoThatNoColourTellsThemApart() throws Exception {
        var punten =
                List.of(
                        new Meetpunt(LocalDate.of(2025, 1, 20), 12, "Rekenen M4"),
                        new Meetpunt(LocalDate.of(2026, 1, 20), 18, "Rekenen M5"));
        var lijnen =
                new Lijnplaatje(
                        Leergebied.REKENEN,
                        Niveauschaal.DLE,
                        "e6",
                        punten,
                        LocalDate.of(2025, 1, 20),
                        LocalDate.of(2029, 7, 31));
        String svg =
                new Lijntekening(lijnen, "#000")
                        .teken(
                                new Lijntekening.Woorden(
                                        "Rekenen <en> meer", "tekst", "verwacht: E6", "gemeten"));

        var plaatje =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new org.xml.sax.InputSource(new StringReader(svg)))
                        .getDocumentElement();
        assertThat(plaatje.getAttribute("role")).isEqualTo("img");
        assertThat(plaatje.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Rekenen <en> meer");
        assertThat(plaatje.getElementsByTagName("circle").getLength()).isEqualTo(2 + 1);
        assertThat(svg).contains("stroke-dasharray").doesNotContain("class=", "style=");
    }

    private static Properties teksten() throws IOException {
        var teksten = new Properties();
        try (var bundel =
                Files.newBufferedReader(Path.of("src/main/resources/messages/opp.properties"))) {
            teksten.load(bundel);
        }
        return teksten;
    }

    private static Oppversie versie(@org.jspecify.annotations.Nullable LocalDate einde) {
        return new Oppversie(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                Sha256.of(new byte[] {1}),
                LocalDate.of(2026, 9, 1),
                einde,
                Instant.parse("2026-09-03T10:00:00Z"),
                "Ingrid Bakker",
                true);
    }

    private static Evaluatie evaluatie(LocalDate dag) {
        return new Evaluatie(UUID.randomUUID(), UUID.randomUUID(), 1, dag, "", "", "", "", "");
    }
}

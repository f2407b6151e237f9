package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.school.hulpvraag.Toelichtingkeuze.Wijze;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class VolledigheidTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void saysWhatIsMissingAndWhereItIsMended(String geval, Proefstof stof, List<String> verwacht) {
        var gemis = Volledigheid.gemis(stof.stof());

        assertThat(gemis.stream().map(g -> g.code() + (g.verplicht() ? "!" : "") + " " + g.link()))
                .containsExactlyElementsOf(verwacht);
    }

    static Stream<Arguments> saysWhatIsMissingAndWhereItIsMended() {
        return Stream.of(
                arguments("complete", volledig(), List.of()),
                arguments(
                        "nothing chosen yet", volledig().zonderSwv(), List.of("swv! aanvraagtype")),
                arguments(
                        "no type chosen",
                        volledig().zonderType(),
                        List.of("aanvraagtype! aanvraagtype")),
                arguments(
                        "no description",
                        volledig().omschrijving(" "),
                        List.of("omschrijving! #omschrijving")),
                arguments(
                        "the standard text only",
                        volledig().omschrijving(Proefstof.STANDAARDTEKST),
                        List.of("omschrijving-standaard! #omschrijving")),
                arguments(
                        "no opp in the map",
                        volledig().zonder(Documentsoort.OPP),
                        List.of("toelichting! #toelichting", "ontbreekt! #slot-opp")),
                arguments(
                        "the chosen document is gone",
                        volledig().toelichting(Wijze.DOCUMENT, ""),
                        List.of("toelichting-weg! #toelichting", "niet-gekozen! #slot-opp")),
                arguments(
                        "not applicable where that may not be",
                        volledig().toelichting(Wijze.NVT, "Er is geen OPP."),
                        List.of("toelichting-verplicht! #toelichting", "niet-gekozen! #slot-opp")),
                arguments(
                        "not applicable without a reason",
                        volledig().nvtMag().toelichting(Wijze.NVT, ""),
                        List.of("reden! #reden", "niet-gekozen! #slot-opp")),
                arguments(
                        "a required document is not in the map",
                        volledig().gevraagd(Documentsoort.TOESTEMMING_OUDERS, true),
                        List.of("ontbreekt! #slot-toestemming-ouders")),
                arguments(
                        "an optional document is not in the map",
                        volledig().gevraagd(Documentsoort.ZIEN, false),
                        List.of("document-advies #slot-zien")),
                arguments(
                        "a required document is in the map and not chosen",
                        volledig()
                                .gevraagd(Documentsoort.ZIEN, true)
                                .inMap(Documentsoort.ZIEN, "zien.pdf", 10, false),
                        List.of("niet-gekozen! #slot-zien")),
                arguments(
                        "an empty file",
                        volledig()
                                .gevraagd(Documentsoort.OVERIG, false)
                                .inMap(Documentsoort.OVERIG, "leeg.docx", 0, true),
                        List.of("leeg! #bijlagen")));
    }

    @Test
    void takesTheNewestOppForTheToelichtingAndDoesNotSendItTwice() {
        var stof =
                volledig()
                        .inMap(Documentsoort.OPP, "opp-nieuw.pdf", 10, true)
                        .inMap(Documentsoort.OVERIG, "brief.pdf", 10, true)
                        .stof();

        assertThat(stof.toelichting().orElseThrow().naam()).isEqualTo("opp-nieuw.pdf");
        assertThat(stof.bijlagen()).extracting(Stuk::naam).containsExactly("brief.pdf");
    }

    @Test
    void suspectsABsnInTextInFileNamesAndInNotesThatGoAlong() {
        var stof =
                volledig()
                        .omschrijving("Leerling 111222333 heeft hulp nodig.")
                        .inMap(Documentsoort.OVERIG, "verslag-123456782.pdf", 10, true)
                        .inMap(Documentsoort.OVERIG, "blijft-hier-111222333.pdf", 10, false)
                        .stof();

        assertThat(stof.verdacht())
                .contains(
                        new Verdacht("111222333", Verdacht.Plek.OMSCHRIJVING, ""),
                        new Verdacht(
                                "123456782", Verdacht.Plek.BESTANDSNAAM, "verslag-123456782.pdf"))
                .extracting(Verdacht::nummer)
                .containsOnly("111222333", "123456782");
    }

    @Test
    void countsWhatDocumentsLackAtTheDocumentsAlsoWhenItIsMendedElsewhere() {
        var voortgang =
                Voortgang.van(
                        List.of(
                                Gemis.verplicht("beletsel", "/leerlingen/1/toetsen/nieuw"),
                                Gemis.verplicht("beletsel", "/leerlingen/1/ouders"),
                                Gemis.verplicht("oneens", "/leerlingen/1/ouders"),
                                Gemis.verplicht("toestemming-nodig", "/leerlingen/1/ouders#2"),
                                Gemis.verplicht("ontbreekt", "#slot-opp"),
                                Gemis.advies("beletsel", "/leerlingen/1/plannen/nieuw"),
                                Gemis.verplicht("verzorger", "/leerlingen/1#verzorgers")));

        assertThat(voortgang)
                .filteredOn(deel -> !deel.klaar())
                .containsExactly(
                        new Voortgang(Voortgang.Deel.BLOKKEN, 1),
                        new Voortgang(Voortgang.Deel.BIJLAGEN, 5));
    }

    private static Proefstof volledig() {
        return new Proefstof()
                .gevraagd(Documentsoort.OPP, true)
                .inMap(Documentsoort.OPP, "opp.pdf", 10, false);
    }
}

package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Ondertekenstand.Stap.GEZIEN;
import static nl.hulproute.school.ouders.Ondertekenstand.Stap.NIET_EENS;
import static nl.hulproute.school.ouders.Ondertekenstand.Stap.ONDERTEKEND;
import static nl.hulproute.school.ouders.Ondertekenstand.Stap.UITGENODIGD;
import static nl.hulproute.school.ouders.Ondertekenstand.Stap.VERVALLEN;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.school.ouders.Ondertekenstand.Stap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class OuderregelTests {

    static Stream<Arguments> tabel() {
        return Stream.of(
                // who is where · all · one · read
                Arguments.of(List.of(), false, false, false),
                Arguments.of(List.of(ONDERTEKEND), true, true, true),
                Arguments.of(List.of(ONDERTEKEND, ONDERTEKEND), true, true, true),
                Arguments.of(List.of(ONDERTEKEND, NIET_EENS), false, false, false),
                Arguments.of(List.of(ONDERTEKEND, GEZIEN), false, true, true),
                Arguments.of(List.of(ONDERTEKEND, UITGENODIGD), false, true, false),
                Arguments.of(List.of(ONDERTEKEND, VERVALLEN), false, true, false),
                Arguments.of(List.of(GEZIEN, NIET_EENS), false, false, false),
                Arguments.of(List.of(NIET_EENS), false, false, false),
                Arguments.of(List.of(VERVALLEN), false, false, false),
                Arguments.of(List.of(Stap.NIET_UITGENODIGD), false, false, false));
    }

    @ParameterizedTest
    @MethodSource("tabel")
    void aRuleIsMetByWhatItDemands(List<Stap> stappen, boolean allen, boolean een, boolean gezien) {
        assertThat(Ouderregel.ALLEN.isMet(stappen)).as("allen").isEqualTo(allen);
        assertThat(Ouderregel.EEN.isMet(stappen)).as("een").isEqualTo(een);
        assertThat(Ouderregel.GEZIEN.isMet(stappen)).as("gezien").isEqualTo(gezien);
    }

    @ParameterizedTest
    @CsvSource({
        // the words of two carers with gezag · all · one · read
        "'', ONBEKEND, ONBEKEND, ONBEKEND",
        "ja, DEELS, GEGEVEN, GEGEVEN",
        "ja ja, GEGEVEN, GEGEVEN, GEGEVEN",
        "ja nee, GEWEIGERD, GEWEIGERD, GEWEIGERD",
        "nee, GEWEIGERD, GEWEIGERD, GEWEIGERD"
    })
    void consentIsWhatTheRuleWantsOfAllWithGezag(
            String gezegd,
            Grondslag.Toestemming allen,
            Grondslag.Toestemming een,
            Grondslag.Toestemming gezien) {
        var woorden =
                Stream.of(gezegd.split(" ")).filter(w -> !w.isEmpty()).map("ja"::equals).toList();

        assertThat(Ouderregel.ALLEN.toestemming(2, woorden)).isEqualTo(allen);
        assertThat(Ouderregel.EEN.toestemming(2, woorden)).isEqualTo(een);
        assertThat(Ouderregel.GEZIEN.toestemming(2, woorden)).isEqualTo(gezien);
    }

    @ParameterizedTest
    @CsvSource({"te kort, false", "'..........', false", "Vader is op reis, true"})
    void aReasonHasAWordAndIsLongEnough(String tekst, boolean is) {
        assertThat(Afwijking.isReden(tekst)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "06 123 456 78, +31612345678",
        "06-12345678, +31612345678",
        "0031612345678, +31612345678",
        "+32 470 12 34 56, +32470123456",
        "12, ",
        "zes, "
    })
    void aNumberIsWrittenAsAGatewayWantsIt(String getypt, String nummer) {
        assertThat(Telefoonnummer.internationaal(getypt).orElse(null)).isEqualTo(nummer);
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        String code = Oudercode.nieuw();

        assertThat(code).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        assertThat(Oudercode.gelezen(" " + code.toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(code.replace("-", ""));
        assertThat(Oudercode.gelezen("x".repeat(100))).isEmpty();
        assertThat(Oudercode.voorSms()).matches("[0-9]{6}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /leerlingen/{leerlingId}, personalia",
        "GET /leerlingen/{leerlingId}/map/documenten/{id}/inhoud, map",
        "POST /leerlingen/{leerlingId}/ouders/uitnodigen, ouders",
        "GET /leerlingen/{leerlingId}/toetsen/iq, toetsen",
        "GET /leerlingen/{leerlingId}/iets-nieuws, personalia",
        "GET /hulpvragen/{id}, hulpvraag",
        "POST /overzichten/maken, overzichten",
        "GET /beheer/toetsen/importeren/{id}, toetsen",
        "GET /iets/{id}, dossier"
    })
    void aLookIsNamedByThePartOfTheFile(String handeling, String deel) {
        assertThat(Kijkregel.deel(handeling)).isEqualTo(deel);
    }
}

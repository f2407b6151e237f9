package nl.hulproute.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Voorbeelden;
import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class OpdrachtregelTests {

    @TempDir Path map;
    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();

    @ParameterizedTest
    @EnumSource
    void aGoodDossierEndsWellAndSaysSo(Profiel profiel) throws IOException {
        var bestand = goed(profiel);

        assertThat(controleer(bestand)).isZero();
        assertThat(uit.toString()).contains(bestand + ": voldoet aan de standaard");
    }

    @Test
    void theWorstFileDecidesHowItEnds() throws IOException {
        var goed = goed(Profiel.POSWV);
        var fout = gewijzigd("deeldossier>LAS", "deeldossier>LVS");
        var onleesbaar = schrijf("kapot.xml", "<dossier>");

        assertThat(controleer(goed, fout)).isEqualTo(1);
        assertThat(controleer(onleesbaar, fout, goed)).isEqualTo(2);
        assertThat(controleer(map.resolve("weg.xml"))).isEqualTo(2);
        assertThat(controleer(map)).isEqualTo(2);
    }

    @Test
    void jsonNamesEachFileWithWhatItBreaks() throws IOException {
        var fout = gewijzigd("deeldossier>LAS", "deeldossier>LVS");
        var onleesbaar = schrijf("kapot.xml", "<dossier>\n</dosier>");

        int afloop = controleer("--json", goed(Profiel.VOSWV), fout, onleesbaar);

        var verslag = JsonMapper.shared().readTree(uit.toString());
        assertThat(afloop).isEqualTo(2);
        assertThat(verslag.size()).isEqualTo(3);
        assertThat(verslag.get(0).get("bevindingen").isEmpty()).isTrue();
        assertThat(verslag.get(1).get("bestand").asString()).isEqualTo(fout.toString());
        JsonNode las =
                verslag.get(1)
                        .get("bevindingen")
                        .valueStream()
                        .filter(bevinding -> bevinding.get("regel").asString().equals("MD01"))
                        .findFirst()
                        .orElseThrow();
        assertThat(las.propertyNames())
                .containsExactlyInAnyOrder(
                        "regel", "bron", "ernst", "xpath", "regelnummer", "melding");
        assertThat(las.get("bron").asString()).isEqualTo("profiel");
        assertThat(las.get("ernst").asString()).isEqualTo("fout");
        assertThat(las.get("regelnummer").asInt()).isPositive();
        assertThat(las.get("xpath").asString()).endsWith("/deeldossier[1]");
        assertThat(verslag.get(2).get("bevindingen").get(0).get("regelnummer").asInt())
                .isEqualTo(2);
    }

    @Test
    void aCommandThatIsNotUnderstoodEndsInAWayOfItsOwn() {
        assertThat(voer("dossier", "controleer")).isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        assertThat(voer("dossier", "controleer", "--geheim", "x"))
                .isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        assertThat(voer("dossier", "controleer", "--help")).isZero();
        assertThat(voer("--help")).isZero();
        assertThat(voer("dosier")).isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        assertThat(voer()).isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        assertThat(fout.toString()).contains("dossier", "bewijs", "certificaat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dossier controleer                          | Er ontbreekt nog: BESTAND.
                    dossier controleer --geheim x               | Deze optie is er niet: '--geheim'.
                    dossier voorbeeld --profiel X --naar y      | --profiel kan niet 'X' zijn. Kies uit: POSWV, VOSWV.
                    dossier voorbeeld --profiel POSWV --naar    | Achter --naar hoort nog een waarde.
                    dossier voorbeeld --seed 1                  | Er ontbreekt nog: --profiel, --naar.
                    dossier voorbeeld --seed x --naar y         | --seed kan niet 'x' zijn.
                    dossier voorbeeld --naar x --naar y         | --naar mag maar één keer.
                    dossier                                     | Noem een opdracht.
                    dosier                                      | Bedoelde u 'dossier'
                    certificaat uitgeven --systeem 12           | --systeem: '12' is geen OIN.
                    """)
    void saysInDutchWhatItDoesNotUnderstand(String opdracht, String zin) {
        assertThat(voer(opdracht.split(" "))).isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        assertThat(fout.toString()).contains(zin, "Gebruik: hulproute");
        assertThat(fout.toString()).doesNotContain("COMMAND", "Missing", "Unknown", "Invalid");
    }

    @MetNaslag
    @ParameterizedTest
    @ValueSource(strings = {"POSWV_full", "POSWV_opt_out", "VOSWV_full", "VOSWV_opt_out"})
    void theOfficialExamplesObeyTheStandard(String naam) {
        assertThat(controleer(Naslag.pad("oso/Voorbeelddossier_PaO_" + naam + ".xml"))).isZero();
    }

    private Path goed(Profiel profiel) throws IOException {
        return schrijf(profiel + ".xml", verzonden(profiel));
    }

    private Path gewijzigd(String van, String naar) throws IOException {
        String xml = verzonden(Profiel.POSWV);
        assertThat(xml).contains(van);
        return schrijf("gewijzigd.xml", xml.replace(van, naar));
    }

    private static String verzonden(Profiel profiel) throws IOException {
        return new String(
                Voorbeelden.verzonden(Voorbeelden.dossier(profiel)), StandardCharsets.UTF_8);
    }

    private Path schrijf(String naam, String inhoud) throws IOException {
        return Files.writeString(map.resolve(naam), inhoud);
    }

    private int controleer(Object... argumenten) {
        var alle = new ArrayList<>(List.of("dossier", "controleer"));
        for (Object argument : argumenten) {
            alle.add(argument.toString());
        }
        return voer(alle.toArray(String[]::new));
    }

    private int voer(String... argumenten) {
        return Opdrachtregel.voer(new PrintWriter(uit), new PrintWriter(fout), argumenten);
    }
}

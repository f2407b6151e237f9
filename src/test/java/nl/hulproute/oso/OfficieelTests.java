package nl.hulproute.oso;

import static nl.hulproute.oso.Voorbeelden.DOCUMENT;
import static nl.hulproute.oso.Voorbeelden.INHOUD;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** Our dossiers and our reading beside the official schema and examples. */
@MetNaslag
class OfficieelTests {

    @ParameterizedTest
    @EnumSource
    void bothFormsOfWhatWeMakeAreValid(Profiel profiel) throws Exception {
        var schema = new OfficieelSchema();
        var dossier = Voorbeelden.dossier(profiel);

        var volledig = Voorbeelden.volledig(dossier, Map.of(DOCUMENT.sha256(), INHOUD));

        assertThat(schema.fouten(Voorbeelden.verzonden(dossier))).isEmpty();
        assertThat(schema.fouten(volledig)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSWV_full", "POSWV_opt_out", "VOSWV_full", "VOSWV_opt_out"})
    void officialExamplesAreReadAndWrittenWithoutLoss(String naam) throws Exception {
        var inhouden = new HashMap<Sha256, byte[]>();
        var gelezen = lees(naam, inhouden);

        var terug = Voorbeelden.volledig(gelezen, inhouden);

        var nogEens = Dossierlezer.lees(new ByteArrayInputStream(terug));
        assertThat(nogEens.wortel()).isEqualTo(gelezen.wortel());
        assertThat(nogEens.groottes()).isEqualTo(gelezen.groottes());
        assertThat(new OfficieelSchema().fouten(terug)).isEmpty();
        assertThat(new OfficieelSchema().fouten(Voorbeelden.verzonden(gelezen))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSWV_full", "POSWV_opt_out", "VOSWV_full", "VOSWV_opt_out"})
    void officialExamplesObeyTheRules(String naam) throws Exception {
        var gelezen = lees(naam, new HashMap<>());

        var bevindingen = Dossiercontrole.controleer(gelezen);

        assertThat(bevindingen).filteredOn(b -> b.bron() != Bevinding.Bron.HULPROUTE).isEmpty();
    }

    @Test
    void theExamplesOfOneProfileBreakTheOther() throws Exception {
        var gelezen = lees("VOSWV_full", new HashMap<>());
        var verkeerd =
                Voorbeelden.anders(
                        gelezen,
                        java.util.List.of("metadata", "overstap"),
                        k -> Knoop.van("overstap", "POSWV"));

        var bevindingen = Dossiercontrole.controleer(verkeerd);

        assertThat(bevindingen).extracting(Bevinding::regel).contains("EB01", "VM03", "VM06");
    }

    private static Dossier lees(String naam, Map<Sha256, byte[]> inhouden) throws Exception {
        var pad = Naslag.pad("oso/Voorbeelddossier_PaO_" + naam + ".xml");
        try (var bron = Files.newInputStream(pad)) {
            return Dossierlezer.lees(
                    bron,
                    (bestandsnaam, inhoud) -> {
                        byte[] bytes = inhoud.readAllBytes();
                        inhouden.put(Sha256.of(bytes), bytes);
                        return new Bijlagesink.Bewaard(Sha256.of(bytes), bytes.length);
                    });
        }
    }
}

package nl.hulproute.oso;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.proef.MetNaslag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class VoorbeelddossiersTests {

    private static final Map<String, String> MEDIATYPES =
            Map.of(
                    "pdf", "application/pdf",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "docx", Bestandstype.OOXML + "wordprocessingml.document",
                    "xlsx", Bestandstype.OOXML + "spreadsheetml.sheet",
                    "odt", Bestandstype.ODF + "text",
                    "txt", "text/plain");

    private static final int AANTAL = 12;
    private static final int ZADEN = 4;

    @ParameterizedTest
    @EnumSource
    void everyExampleObeysTheStandardAndDamagesNothing(Profiel profiel) throws Exception {
        for (byte[] xml : alle(profiel)) {
            assertThat(Dossiercontrole.controleer(new ByteArrayInputStream(xml))).isEmpty();
            assertThat(Dossierlezer.lees(new ByteArrayInputStream(xml)).profiel())
                    .contains(profiel);
        }
    }

    @ParameterizedTest
    @EnumSource
    @MetNaslag
    void everyExampleObeysTheOfficialSchema(Profiel profiel) throws Exception {
        var schema = new OfficieelSchema();

        for (byte[] xml : alle(profiel)) {
            assertThat(schema.fouten(xml)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameBytesAndAnotherGivesOthers(Profiel profiel) throws Exception {
        assertThat(xml(profiel, 7, 3)).isEqualTo(xml(profiel, 7, 3));
        assertThat(xml(profiel, 7, 3)).isNotEqualTo(xml(profiel, 8, 3));
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesHaveEveryElementThatTheProfileAllows(Profiel profiel) throws Exception {
        var gezien = new HashSet<String>();
        for (byte[] xml : alle(profiel)) {
            Dossierlezer.lees(new ByteArrayInputStream(xml))
                    .wortel()
                    .alle()
                    .map(Knoop::naam)
                    .forEach(gezien::add);
        }

        assertThat(gezien).containsAll(toegestaan(Gegevensset.OSO_2019.wortel(), profiel));
    }

    @ParameterizedTest
    @EnumSource
    void readingAndWritingAnExampleLosesNothing(Profiel profiel) throws Exception {
        for (byte[] xml : alle(profiel)) {
            var inhouden = new HashMap<Sha256, byte[]>();
            var gelezen = Dossierlezer.lees(new ByteArrayInputStream(xml), bewaarIn(inhouden));

            byte[] terug = Voorbeelden.volledig(gelezen, inhouden);

            assertThat(terug).isEqualTo(xml);
        }
    }

    @Test
    void theContentsAreFilesOfTheTypeThatTheirNameSays() throws IOException {
        for (var soort : Voorbeeldbestand.values()) {
            byte[] bytes = soort.maak("Voorbeeld 1", new java.util.Random(1));

            assertThat(Bestandstype.van(new ByteArrayInputStream(bytes)).mediatype())
                    .isEqualTo(MEDIATYPES.get(soort.extensie()));
        }
    }

    private static Set<String> toegestaan(Elementsoort soort, Profiel profiel) {
        var namen = new HashSet<String>();
        namen.add(soort.naam());
        soort.kinderen().stream()
                .filter(k -> !Zeef.VERBODEN.contains(k.naam()))
                .filter(k -> k.categorie() == null || mag(k, profiel))
                .forEach(k -> namen.addAll(toegestaan(k, profiel)));
        return namen;
    }

    private static boolean mag(Elementsoort soort, Profiel profiel) {
        var categorie = soort.categorie();
        return categorie == null || profiel.uitlevering(categorie) != Uitlevering.VERBODEN;
    }

    private static Bijlagesink bewaarIn(Map<Sha256, byte[]> inhouden) {
        return (String naam, InputStream inhoud) -> {
            byte[] bytes = inhoud.readAllBytes();
            inhouden.put(Sha256.of(bytes), bytes);
            return new Bijlagesink.Bewaard(Sha256.of(bytes), bytes.length);
        };
    }

    private static List<byte[]> alle(Profiel profiel) throws IOException {
        var alle = new ArrayList<byte[]>();
        for (int zaad = 0; zaad < ZADEN; zaad++) {
            for (int nummer = 0; nummer < AANTAL; nummer++) {
                alle.add(xml(profiel, zaad, nummer));
            }
        }
        return alle;
    }

    private static byte[] xml(Profiel profiel, long zaad, int nummer) throws IOException {
        var uit = new ByteArrayOutputStream();
        new Voorbeelddossiers(profiel, zaad).schrijf(nummer, uit);
        return uit.toByteArray();
    }
}

package nl.hulproute.oso;

import static nl.hulproute.oso.Voorbeelden.DOCUMENT;
import static nl.hulproute.oso.Voorbeelden.INHOUD;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class DossierlezerTests {

    private static final String RUIMTE = Gegevensset.OSO_2019.ruimte();

    @Test
    void readsBothFormsBackAsTheyWereAssembled() throws Exception {
        var dossier = Voorbeelden.dossier(Profiel.POSWV);

        var verzonden = lees(Voorbeelden.verzonden(dossier));
        var volledig = lees(Voorbeelden.volledig(dossier, Map.of(DOCUMENT.sha256(), INHOUD)));

        assertThat(verzonden.wortel()).isEqualTo(dossier.wortel());
        assertThat(volledig.wortel()).isEqualTo(dossier.wortel());
        assertThat(volledig.bijlagen()).containsOnly(DOCUMENT);
    }

    @Test
    void whatIsCalledBackIsInNoBlockAnyMore() throws Exception {
        var dossier = Voorbeelden.dossier(Profiel.POSWV);

        var zonder = dossier.zonder(Set.of(DOCUMENT.sha256()));

        assertThat(zonder.bijlagen()).isEmpty();
        assertThat(new String(Voorbeelden.volledig(zonder, Map.of()), StandardCharsets.UTF_8))
                .doesNotContain(DOCUMENT.bestandsnaam());
        assertThat(zonder.leerling().orElseThrow())
                .matches(leerling -> leerling.waarde("achternaam").isPresent())
                .matches(leerling -> !leerling.heeft("overigdocumentlijst"));
        assertThat(dossier.zonder(Set.of())).isSameAs(dossier);
    }

    @Test
    void generatedDossiersSurviveWritingAndReading() throws Exception {
        for (int zaad = 0; zaad < 200; zaad++) {
            var wortel = new Willekeurig(new Random(zaad)).knoop(Gegevensset.OSO_2019.wortel());
            var dossier = new Dossier(Gegevensset.OSO_2019, wortel, Map.of(), List.of());

            var terug = lees(Voorbeelden.verzonden(dossier));

            assertThat(terug.wortel()).as("seed " + zaad).isEqualTo(wortel);
            assertThat(Dossiercontrole.controleer(terug))
                    .as("seed " + zaad)
                    .noneMatch(b -> b.bron() == Bevinding.Bron.XSD);
        }
    }

    @Test
    void whatIsSecretForbiddenOrSwitchedOffNeverGetsIn() {
        var dossier =
                Voorbeelden.bouw(Profiel.VOSWV)
                        .zonder(Voorbeelden.alleBehalveBijlagen())
                        .leerling(Voorbeelden.leerling(Voorbeelden.persoon("Noor", true)))
                        .leerlingdeel(Knoop.van("bsn", "111222333"))
                        .leerlingdeel(Knoop.van("nationaliteit", "0001"))
                        .leerlingdeel(Knoop.groep("voorschools"))
                        .leerlingdeel(Knoop.groep("verzuim", Knoop.van("frequentie", "2")))
                        .ondersteuning(Knoop.groep("handelingsplan"))
                        .maak();

        var namen = dossier.leerling().orElseThrow().alle().map(Knoop::naam).toList();

        assertThat(namen)
                .doesNotContain("bsn", "nationaliteit", "voorschools", "verzuim", "handelingsplan");
        assertThat(dossier.leerling().orElseThrow().alle().map(Knoop::tekst))
                .contains("9999999999", "geheim@geheim.geheim")
                .doesNotContain("Daan", "111222333");
        assertThat(dossier.uitlevering())
                .containsEntry(Categorie.VERZUIM, Uitlevering.OPT_UIT)
                .containsEntry(Categorie.BIJLAGEN, Uitlevering.OPTIONEEL)
                .containsEntry(Categorie.SCHOOL, Uitlevering.VERPLICHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen xml",
                "<dossier>",
                "<!DOCTYPE dossier><dossier/>",
                "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:/etc/hostname'>]><d>&a;</d>",
                "<!DOCTYPE d [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]><d>&b;</d>",
                "<dossier>&onbekend;</dossier>"
            })
    void refusesWhatIsNoSafeXml(String tekst) {
        assertThatThrownBy(() -> lees(tekst.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OnleesbaarDossier.class);
    }

    @Test
    void marksAnAttachmentThatIsDamagedAndReadsOn() throws Exception {
        var volledig =
                new String(
                        Voorbeelden.volledig(
                                Voorbeelden.dossier(Profiel.POSWV),
                                Map.of(DOCUMENT.sha256(), INHOUD)),
                        StandardCharsets.UTF_8);
        var kapot = volledig.replaceFirst("<bestandsinhoud>.{40}", "<bestandsinhoud>UEsD");

        var gelezen = lees(kapot.getBytes(StandardCharsets.UTF_8));

        assertThat(gelezen.schade()).hasSize(1);
        assertThat(gelezen.schade().getFirst().regelnummer()).isPositive();
        assertThat(gelezen.schade().getFirst().melding()).contains("toelichting.pdf");
        assertThat(gelezen.bijlagen()).hasSize(1);
    }

    /** Wherever a file breaks off, also within a content, it is refused as XML and nothing else. */
    @Test
    void refusesAFileThatBreaksOff() throws Exception {
        byte[] heel =
                Voorbeelden.volledig(
                        Voorbeelden.dossier(Profiel.POSWV), Map.of(DOCUMENT.sha256(), INHOUD));

        for (int lengte = 0; lengte < heel.length - 1; lengte += 7) {
            byte[] begin = Arrays.copyOf(heel, lengte);

            assertThatThrownBy(() -> lees(begin)).isInstanceOf(OnleesbaarDossier.class);
            assertThatThrownBy(() -> Dossiercontrole.controleer(new ByteArrayInputStream(begin)))
                    .isInstanceOf(OnleesbaarDossier.class);
        }
    }

    @Test
    void keepsToItsLimits() {
        var diep = "<a>".repeat(50) + "</a>".repeat(50);
        var lang = "<dossier xmlns='" + RUIMTE + "'>" + "x".repeat(2 << 20) + "</dossier>";

        assertThatThrownBy(() -> lees(diep.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("diep");
        assertThatThrownBy(() -> lees(lang.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("te lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dossier a='%s'/>",
                "<dossier><!--%s--></dossier>",
                "<dossier><?a %s?></dossier>",
                "<!--%s--><dossier/>",
                "<dossier><leerling><document><bestandsinhoud a='%s'/></document></leerling>"
            })
    void holdsNothingWithoutAnEnd(String vorm) {
        var xml = vorm.formatted("x".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> lees(xml)).isInstanceOf(OnleesbaarDossier.class);
        assertThatThrownBy(() ->
                        Stroomlezer.open(eindeloos(vorm), Bijlagesink.geen(), Grenzen.RUIM)
                                .lees(new Knoopbouwer()))
                .hasMessageContaining("te lang");
    }

    /** Without an end, so that only who stops by himself comes back. */
    private static InputStream eindeloos(String vorm) {
        var begin = vorm.substring(0, vorm.indexOf("%s")).getBytes(StandardCharsets.UTF_8);
        return new java.io.SequenceInputStream(
                new ByteArrayInputStream(begin),
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                });
    }

    @Test
    void aLargeAttachmentIsNeverHeldInMemory(@TempDir Path map) throws Exception {
        long grootte = 64L << 20;
        var bestand = map.resolve("dossier.xml");
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            Dossierschrijver.schrijfVolledig(
                    Voorbeelden.dossier(Profiel.POSWV), sha256 -> new Nullen(grootte), uit);
        }
        var stukken = new ArrayList<Integer>();

        try (var in = Files.newInputStream(bestand)) {
            Dossierlezer.lees(
                    in,
                    (naam, inhoud) -> {
                        long gelezen = tel(inhoud, stukken);
                        return new Bijlagesink.Bewaard(DOCUMENT.sha256(), gelezen);
                    });
        }

        assertThat(stukken.stream().mapToLong(i -> i).sum()).isEqualTo(2 * grootte);
    }

    private static long tel(InputStream inhoud, List<Integer> stukken) throws IOException {
        var buffer = new byte[1 << 20];
        long gelezen = 0;
        for (int n = inhoud.read(buffer); n >= 0; n = inhoud.read(buffer)) {
            stukken.add(n);
            gelezen += n;
        }
        return gelezen;
    }

    private static Dossier lees(byte[] xml) throws IOException, OnleesbaarDossier {
        return Dossierlezer.lees(new ByteArrayInputStream(xml));
    }

    /** So many zeros. */
    private static final class Nullen extends InputStream {
        private long over;

        Nullen(long over) {
            this.over = over;
        }

        @Override
        public int read() {
            return over-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] doel, int van, int aantal) {
            if (over <= 0) {
                return -1;
            }
            int n = (int) Math.min(aantal, over);
            over -= n;
            return n;
        }
    }
}

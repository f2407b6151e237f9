package nl.hulproute.oso;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.oso.Blok.Waarde;
import nl.hulproute.oso.Toetstabel.Kolom;
import nl.hulproute.oso.Toetstabel.Regel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class ToetstabellenTests {

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    @Test
    void givesEachLeergebiedATableWithOnlyTheColumnsThatItHas() {
        var tabellen =
                tabellen(
                        toets("rekenen", "Rekenen M5", score("IV", "Landelijk", "IV", "")),
                        toets("spelling", "Spelling M5", score("DLE", "Landelijk", "24", "")),
                        toets("rekenen", "Rekenen E5", score("AE", "Landelijk", "D", "")));

        assertThat(tabellen)
                .extracting(Toetstabel::leergebied)
                .containsExactly("Rekenen", "Spelling");
        var rekenen = tabellen.getFirst();
        assertThat(rekenen.kolommen())
                .containsExactly(Kolom.DATUM, Kolom.GROEP, Kolom.DL, Kolom.VS, Kolom.IV, Kolom.AE);
        assertThat(rekenen.landelijk()).isTrue();
        assertThat(rekenen.regels())
                .filteredOn(regel -> !regel.onderdeel())
                .extracting(Regel::naam)
                .containsExactly("Rekenen M5", "Rekenen E5");
        var eerste = rekenen.regels().getFirst();
        assertThat(tekst(eerste, Kolom.DATUM)).isEqualTo("26 januari 2026");
        assertThat(tekst(eerste, Kolom.VS)).isEqualTo("172,5");
        assertThat(tekst(eerste, Kolom.IV)).isEqualTo("IV");
        assertThat(eerste.cel(Kolom.AE)).isNull();
    }

    @Test
    void leavesNothingOfATestOut() {
        var toets =
                toets(
                        "rekenen",
                        "Rekenen M5",
                        score("IV", "HAVO", "IV", "zwak"),
                        score("IV", "Landelijk", "III", ""),
                        score("T-score", "HAVO", "38", ""));

        var tabel = tabellen(toets).getFirst();

        var getoond =
                tabel.regels().stream()
                        .flatMap(regel ->
                                Stream.concat(
                                        Stream.of(regel.naam()),
                                        Stream.concat(
                                                        regel.cellen().values().stream(),
                                                        regel.overig().stream()
                                                                .flatMap(rij ->
                                                                        rij.waarden().stream()))
                                                .map(Waarde::tekst)))
                        .toList();
        assertThat(getoond)
                .contains("Rekenen M5", "HRRWM5", "3.0", "IV", "zwak", "III", "38", "HAVO")
                .contains("HR-LVS", "168–177", "41", "Juf Ans", "Werkte rustig.")
                .contains("Getallen", "GET", "17");
        assertThat(tabel.landelijk()).isFalse();
        assertThat(tabel.regels()).extracting(Regel::onderdeel).containsExactly(false, true);
    }

    private static String tekst(Regel regel, Kolom kolom) {
        var cel = regel.cel(kolom);
        return cel == null ? "" : cel.tekst();
    }

    private static List<Toetstabel> tabellen(Knoop... toetsen) {
        var dossier =
                Voorbeelden.bouw(Profiel.POSWV)
                        .leerlingdeel(Knoop.groep("toetslijst", toetsen))
                        .maak();
        return Blokken.van(dossier, Categorie.TOETSRESULTATEN, NEDERLANDS).toetsen();
    }

    private static Knoop toets(String leergebied, String naam, Knoop... scores) {
        return Knoop.groep(
                "toets",
                Knoop.groep(
                        "toetsidentificatie",
                        Knoop.van("eldtoetscode", "HRRWM5"),
                        Knoop.van("leergebied", leergebied),
                        Knoop.van("toetsnaam", naam),
                        Knoop.van("toetsversie", "3.0")),
                Knoop.groep(
                        "afname",
                        Knoop.van("afnamedatum", "2026-01-26"),
                        Knoop.van("jaargroep", "5"),
                        Knoop.van("dl", "25"),
                        Knoop.groep("afgenomendoor", Knoop.van("naammedewerker", "Juf Ans"))),
                Knoop.groep(
                        "resultaat",
                        Stream.concat(
                                        Stream.of(
                                                Knoop.groep(
                                                        "toetsscore",
                                                        Knoop.van("aantalgoed", "41"),
                                                        Knoop.van("vaardigheidsscore", "172.5"),
                                                        Knoop.van(
                                                                "codevaardigheidsschaal", "HR-LVS"),
                                                        Knoop.groep(
                                                                "betrouwbaarheidsinterval",
                                                                Knoop.van("bivlaag", "168"),
                                                                Knoop.van("bivhoog", "177")))),
                                        Stream.of(scores))
                                .toList()),
                Knoop.groep(
                        "toetsonderdeel",
                        Knoop.van("eldonderdeelcode", "GET"),
                        Knoop.van("onderdeelnaam", "Getallen"),
                        Knoop.groep(
                                "resultaat",
                                Knoop.groep("toetsscore", Knoop.van("aantalgoed", "17")))),
                Knoop.van("opmerking", "Werkte rustig."));
    }

    private static Knoop score(String soort, String groep, String waarde, String kwalificatie) {
        return new Veldenlijst()
                .tekst("codereferentiescore", soort)
                .tekst("codevergelijkingsgroep", groep)
                .tekst("waarde", waarde)
                .tekst("kwalificatie", kwalificatie)
                .groep("referentiescore");
    }
}

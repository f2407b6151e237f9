package nl.hulproute.oso;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.oso.Blok.Rij;
import nl.hulproute.oso.Blok.Sectie;
import nl.hulproute.oso.Blok.Waarde;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

class BlokkenTests {

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    @Test
    void showsThePupilWithNameDateAndAddressAsPeopleWriteThem() {
        var blok = blok(Voorbeelden.dossier(Profiel.POSWV), Categorie.LEERLING);

        assertThat(teksten(blok))
                .contains("Daan van de Berg", "6 mei 2014", "Langestraat 66a, 3441 AB Woerden");
    }

    @Test
    void showsCodesByTheirLabelAndKeepsSecretsSecret() {
        var dossier =
                Voorbeelden.bouw(Profiel.POSWV)
                        .verzorgers(
                                true,
                                List.of(
                                        new Verzorger(
                                                Voorbeelden.persoon("Wim", true),
                                                "1",
                                                false,
                                                null,
                                                true)))
                        .maak();

        var blok = blok(dossier, Categorie.OUDERS_VERZORGERS);

        assertThat(sleutels(blok)).contains("oso.code.41.1", "oso.geheim.telefoon", "oso.ja");
        assertThat(teksten(blok)).contains("Wim van de Berg");
    }

    @Test
    void saysOfACodeWithoutPublicMeaningWhatItIsAbout() {
        var persoon = Voorbeelden.persoon("Wim", true);
        var dossier =
                Voorbeelden.bouw(Profiel.POSWV)
                        .verzorgers(true, List.of(new Verzorger(persoon, "6", false, null, true)))
                        .maak();

        assertThat(waarden(blok(dossier, Categorie.OUDERS_VERZORGERS)))
                .contains(new Waarde("6", "oso.code.41.ander", List.of("6"), null));
    }

    @Test
    void saysOfACodeThatNoListHasThatItIsOne() {
        assertThat(Codelijst.RELATIE_TOT_KIND.waarde("12"))
                .isEqualTo(new Waarde("12", "oso.code.onbekend", List.of("12", 41), null));
    }

    @Test
    void handsTheDocumentsOfABlockToThePage() {
        var blokken = Blokken.van(Voorbeelden.dossier(Profiel.VOSWV), NEDERLANDS);

        assertThat(blokken).hasSize(Categorie.values().length);
        assertThat(waarden(blokken.getLast()).map(Waarde::bijlage))
                .containsExactly(Voorbeelden.DOCUMENT);
    }

    @Test
    void saysWhichBlocksAreSwitchedOffOrForbidden() {
        var dossier = Voorbeelden.bouw(Profiel.VOSWV).zonder(Set.of(Categorie.BIJLAGEN)).maak();

        assertThat(blok(dossier, Categorie.BIJLAGEN).uitlevering()).isEqualTo(Uitlevering.OPT_UIT);
        assertThat(blok(dossier, Categorie.BIJLAGEN).isLeeg()).isTrue();
        assertThat(blok(dossier, Categorie.VVE).uitlevering()).isEqualTo(Uitlevering.VERBODEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages/oso", "messages/oso_en"})
    void everyElementBlockAndCodeOfAnyListHasALabel(String bundel) {
        var teksten = ResourceBundle.getBundle(bundel, Locale.ROOT);
        var nodig =
                Stream.of(
                                namen(Gegevensset.OSO_2019.wortel())
                                        .filter(n -> !n.startsWith("cat_"))
                                        .map(n -> "oso.veld." + n),
                                Stream.of(Categorie.values()).map(Categorie::sleutel),
                                Codewoorden.sleutels().stream())
                        .flatMap(s -> s)
                        .distinct();

        assertThat(nodig)
                .allSatisfy(sleutel -> assertThat(teksten.getString(sleutel)).isNotBlank());
    }

    private static Stream<String> namen(Elementsoort soort) {
        return Stream.concat(
                Stream.of(soort.naam()), soort.kinderen().stream().flatMap(BlokkenTests::namen));
    }

    private static Blok blok(Dossier dossier, Categorie categorie) {
        return Blokken.van(dossier, categorie, NEDERLANDS);
    }

    private static List<String> teksten(Blok blok) {
        return waarden(blok).map(Waarde::tekst).toList();
    }

    private static List<String> sleutels(Blok blok) {
        return waarden(blok).flatMap(w -> Stream.ofNullable(w.sleutel())).toList();
    }

    private static Stream<Waarde> waarden(Blok blok) {
        return blok.secties().stream()
                .flatMap(BlokkenTests::rijen)
                .flatMap(r -> r.waarden().stream());
    }

    private static Stream<Rij> rijen(Sectie sectie) {
        return Stream.concat(
                sectie.rijen().stream(), sectie.secties().stream().flatMap(BlokkenTests::rijen));
    }
}

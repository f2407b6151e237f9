package nl.hulproute.school.gegeven;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Elementsoort;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Waardesoort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

class GegevensoortTests {

    private static final Set<Waardesoort> ZONDER_EIS = Set.of(Waardesoort.GROEP, Waardesoort.VRIJ);

    @Test
    void everyOptionalBlockOfTheProfilesWithoutASubjectOfItsOwnHasAKind() {
        var blokken = EnumSet.noneOf(Categorie.class);
        Stream.of(Gegevensoort.values()).map(Gegevensoort::categorie).forEach(blokken::add);

        assertThat(blokken)
                .contains(
                        Categorie.VVE,
                        Categorie.OVERSTAPADVIES,
                        Categorie.ONDERWIJSONDERSTEUNING,
                        Categorie.VERZUIM,
                        Categorie.EINDTOETS,
                        Categorie.CIJFERLIJSTEN,
                        Categorie.VOMBO);
    }

    @Test
    void aKindIsOnThePagesOfAProfileOnlyWhenItsBlockMayBeThere() {
        assertThat(alle(Profiel.POSWV))
                .contains(Gegevensoort.VVE)
                .doesNotContain(Gegevensoort.EINDTOETS, Gegevensoort.STAGE);
        assertThat(alle(Profiel.VOSWV))
                .contains(Gegevensoort.EINDTOETS, Gegevensoort.STAGE)
                .doesNotContain(Gegevensoort.VVE);
    }

    @Test
    void medicalDataStayAtSchoolUnlessSomeoneSaysOtherwise() {
        assertThat(Gegevensoort.DIAGNOSE.standaardMee()).isFalse();
        assertThat(Gegevensoort.MEDICATIE.standaardMee()).isFalse();
        assertThat(Gegevensoort.LEERLING.standaardMee()).isFalse();
        assertThat(Gegevensoort.TLV.standaardMee()).isTrue();
        assertThat(Gegevensoort.VERZUIM.standaardMee()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfAFormIsThereInBothLanguages(Gegevensoort soort) {
        for (var taal : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            var teksten = teksten();
            for (String deel : List.of("soort", "leeg")) {
                assertThat(teksten.getMessage("gegeven." + deel + "." + soort.code(), null, taal))
                        .isNotBlank();
            }
            var vorm = new Vormbouw(soort, Invulling.LEEG, "", teksten, taal).velden();

            assertThat(vorm).isNotEmpty();
            assertThat(alle(vorm)).allSatisfy(veld -> assertThat(veld.label()).isNotBlank());
            elementen(soort.velden())
                    .filter(e -> e.codelijst() == null && !ZONDER_EIS.contains(e.waarde()))
                    .map(e -> "gegeven.fout." + e.waarde().name().toLowerCase(Locale.ROOT))
                    .forEach(sleutel ->
                            assertThat(teksten.getMessage(sleutel, new Object[] {"x"}, taal))
                                    .contains("x"));
        }
    }

    private static List<Gegevensoort> alle(Profiel profiel) {
        return Stream.of(Gegevenpagina.values())
                .flatMap(pagina -> Gegevensoort.op(pagina, profiel))
                .toList();
    }

    private static List<Vormveld> alle(List<Vormveld> velden) {
        return velden.stream()
                .flatMap(veld -> Stream.concat(Stream.of(veld), alle(veld.velden()).stream()))
                .toList();
    }

    private static Stream<Elementsoort> elementen(List<Elementsoort> soorten) {
        return soorten.stream()
                .flatMap(soort -> Stream.concat(Stream.of(soort), elementen(soort.kinderen())));
    }

    private static ResourceBundleMessageSource teksten() {
        var teksten = new ResourceBundleMessageSource();
        teksten.setBasenames("messages/gegeven", "messages/oso");
        teksten.setDefaultEncoding("UTF-8");
        teksten.setFallbackToSystemLocale(false);
        return teksten;
    }
}

package nl.hulproute.swv.organisatie;

import static nl.hulproute.swv.organisatie.Brinoordeel.Soort.FOUT;
import static nl.hulproute.swv.organisatie.Brinoordeel.Soort.GOED;
import static nl.hulproute.swv.organisatie.Brinoordeel.Soort.VRAAG_OMGEVING;
import static nl.hulproute.swv.organisatie.Brinoordeel.Soort.VRAAG_ZEKER;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerschool;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Four or six positions (manual, Bijlage 1a). */
class BrinkeuzeTests {

    /** 01 has no environment of its own, 02 has one, of 03 nobody said anything. */
    private static final Antwoord<List<Registerschool>> REGISTER =
            new Antwoord.Gegeven<>(
                    List.of(
                            school("99AA", true),
                            school("99AA01", false),
                            school("99AA02", true),
                            school("99AA03", null)));

    private static final Antwoord<List<Registerschool>> ZWIJGT = new Antwoord.Geen<>("stil");

    @ParameterizedTest(name = "{0}, meaning {1}, answered {2}: {3}")
    @CsvSource({
        "99AA,   '',     '',    GOED",
        "99AA00, '',     '',    GOED",
        "99AA02, '',     '',    GOED",
        "99AA,   99AA02, '',    FOUT",
        "99AA,   99AA02, hoofd, FOUT",
        "99AA01, '',     '',    FOUT",
        "99AA01, '',     eigen, FOUT",
        "99AA,   99AA01, '',    GOED",
        "99AA03, '',     '',    VRAAG_OMGEVING",
        "99AA03, '',     eigen, GOED",
        "99AA03, '',     hoofd, FOUT",
        "99AA,   99AA03, '',    VRAAG_OMGEVING",
        "99AA,   99AA03, hoofd, GOED",
        "99AA,   99AA03, eigen, FOUT",
        "99AA,   99BB02, '',    GOED",
        "99BB,   '',     '',    VRAAG_ZEKER",
        "99AA07, '',     '',    VRAAG_OMGEVING",
        "99AA07, '',     eigen, VRAAG_ZEKER",
    })
    void theSchoolsSystemDecidesAndElseIsAsked(
            String getypt, String bedoeld, String antwoord, Brinoordeel.Soort soort) {
        assertThat(keuze(getypt, bedoeld, antwoord, false).judge(REGISTER).soort())
                .isEqualTo(soort);
    }

    @Test
    void whoLookedAgainMayKeepABrinThatTheRegisterDoesNotKnow() {
        assertThat(keuze("99BB", "", "", true).judge(REGISTER).soort()).isEqualTo(GOED);
        assertThat(keuze("99AA07", "", "eigen", true).judge(REGISTER).soort()).isEqualTo(GOED);
        assertThat(keuze("99AA01", "", "eigen", true).judge(REGISTER).soort()).isEqualTo(FOUT);
        assertThat(keuze("99BB", "", "", false).judge(REGISTER).soort()).isEqualTo(VRAAG_ZEKER);
    }

    @Test
    void aSilentRegisterStopsNobodyButTheQuestionStays() {
        assertThat(keuze("99BB", "", "", false).judge(ZWIJGT).soort()).isEqualTo(GOED);
        assertThat(keuze("99AA02", "", "", false).judge(ZWIJGT).soort()).isEqualTo(VRAAG_OMGEVING);
        assertThat(keuze("99AA02", "", "eigen", false).judge(ZWIJGT).soort()).isEqualTo(GOED);
    }

    @Test
    void aWrongChoiceNamesTheRightOne() {
        assertThat(keuze("99AA", "99AA02", "", false).judge(REGISTER).gegevens())
                .contains("99AA02");
        assertThat(keuze("99AA01", "", "", false).judge(REGISTER).gegevens()).contains("99AA");
    }

    @Test
    void theHoofdvestigingIsOfferedForSixPositionsThatTheRegisterDoesNotKnow() {
        assertThat(keuze("99AA07", "", "", false).hoofd(REGISTER)).contains(Vestiging.of("99AA"));
        assertThat(keuze("99AA03", "", "", false).hoofd(REGISTER)).isEmpty();
        assertThat(keuze("99BB01", "", "", false).hoofd(REGISTER)).isEmpty();
        assertThat(keuze("99AA07", "", "", false).hoofd(ZWIJGT)).isEmpty();
    }

    private static Brinkeuze keuze(String getypt, String bedoeld, String antwoord, boolean zeker) {
        return new Brinkeuze(
                Vestiging.of(getypt), Vestiging.parse(bedoeld).orElse(null), antwoord, zeker);
    }

    private static Registerschool school(String vestiging, @Nullable Boolean eigenOmgeving) {
        return new Registerschool(
                Vestiging.of(vestiging),
                "School",
                Schoolsoort.BO,
                "Bestuur",
                "",
                "",
                "",
                "",
                "",
                eigenOmgeving);
    }
}

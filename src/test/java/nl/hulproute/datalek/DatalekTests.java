package nl.hulproute.datalek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Documentsoort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

class DatalekTests {

    private static final Instant GEMERKT = Instant.parse("2026-11-20T16:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:30:00Z, 72",
        "2026-11-20T16:30:01Z, 71",
        "2026-11-22T16:30:00Z, 24",
        "2026-11-23T16:00:00Z, 0",
        "2026-11-23T16:30:00Z, -1",
        "2026-12-01T00:00:00Z, -1"
    })
    void countsTheHoursOfArticle33AlsoInAWeekend(Instant nu, long uren) {
        assertThat(datalek("2026-00042").uren(nu)).isEqualTo(uren);
    }

    @Test
    void isNamedByItsDossiernummerOrElseByTheReferenceOfTheSchool() {
        assertThat(datalek("2026-00042").naam()).isEqualTo("2026-00042");
        assertThat(datalek("").naam()).isEqualTo("HV-2026-0001");
    }

    @Test
    void asksOfEachSideTheStepsThatItCanTake() {
        assertThat(Kant.SCHOOL.stappen())
                .contains(Stap.GEMELD_AP, Stap.BETROKKENEN)
                .doesNotContain(Stap.KOPIEEN, Stap.SCHOOL_WEET);
        assertThat(Kant.SWV.stappen())
                .contains(Stap.GEMELD_AP, Stap.KOPIEEN, Stap.SCHOOL_WEET)
                .doesNotContain(Stap.BETROKKENEN);
        assertThat(Arrays.stream(Stap.values()).map(Stap::code).map(Stap::ofCode))
                .allMatch(stap -> stap.isPresent());
    }

    private static Datalek datalek(String nummer) {
        return new Datalek(
                new UUID(1, 1),
                new UUID(1, 2),
                "HV-2026-0001",
                nummer,
                "SWV De Vlietstreek",
                false,
                List.of(Documentsoort.OPP),
                List.of(),
                "Het verkeerde document is meegestuurd",
                "Ingrid Bakker",
                GEMERKT,
                0,
                false);
    }
}

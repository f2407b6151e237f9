package nl.hulproute.swv.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.platform.web.Veldfout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class PeriodekeuzeTests {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
    private static final Periode DIT_JAAR =
            new Periode(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31));

    @Test
    void beginsWithTheSchoolYearOfToday() {
        assertThat(Periodekeuze.of("", "", "", VANDAAG).periode()).isEqualTo(DIT_JAAR);
        assertThat(Periodekeuze.of("onzin", "", "", VANDAAG).periode()).isEqualTo(DIT_JAAR);
        assertThat(Periodekeuze.of("2024-2025", "", "", VANDAAG).periode().van())
                .isEqualTo("2024-08-01");
    }

    @Test
    void takesWholeMonthsSoThatNoDayStandsApart() {
        var keuze = Periodekeuze.of("2024-2025", "2026-09-17", "", VANDAAG);

        assertThat(keuze.periode())
                .isEqualTo(new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)));
        assertThat(keuze.schooljaar()).isEmpty();
        assertThat(keuze.fouten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1-9-2026, 2026-10-01, van, cijfers.fout.dag",
        "0026-09-01, 2026-10-01, van, cijfers.fout.dag",
        "2026-09-01, morgen, tot, cijfers.fout.dag",
        "2026-09-02, 2026-09-01, tot, cijfers.fout.volgorde",
        "2023-09-01, 2026-09-01, tot, cijfers.fout.lang"
    })
    void saysWhatIsWrongAndKeepsIt(String van, String tot, String veld, String sleutel) {
        var keuze = Periodekeuze.of("", van, tot, VANDAAG);

        assertThat(keuze.fouten())
                .extracting(Veldfout::veld, Veldfout::sleutel)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(veld, sleutel));
        assertThat(keuze.periode()).isEqualTo(DIT_JAAR);
        assertThat(keuze.van()).isEqualTo(van);
        assertThat(keuze.tot()).isEqualTo(tot);
    }
}

package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Schooljaar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class VoorbeeldTests {

    @ParameterizedTest(name = "2027-2028 on {0}: {1}")
    @CsvSource({
        "2026-11-28, true",
        "2027-03-31, true",
        "2027-04-01, false",
        "2027-09-01, false",
        "2029-01-01, false"
    })
    void asksAboutASchoolYearThatBeginsOnlyMonthsFromNow(LocalDate vandaag, boolean vroeg) {
        assertThat(Voorbeeld.isEarly(new Schooljaar(2027), vandaag)).isEqualTo(vroeg);
    }
}

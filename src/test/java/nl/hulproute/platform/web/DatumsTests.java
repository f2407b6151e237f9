package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.util.unit.DataSize;

import java.time.Clock;
import java.util.Locale;

class DatumsTests {

    private final Datums datums = new Datums(Clock.systemUTC(), new StaticMessageSource());

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl", "NL"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    /** A limit of 50 MB was shown as 52,4 MB. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"812B, 812 B", "2KB, 2 kB", "50MB, '50,0 MB'", "1433KB, '1,4 MB'"})
    void saysASizeAsItsLimitIsCounted(DataSize grootte, String woorden) {
        assertThat(datums.grootte(grootte.toBytes())).isEqualTo(woorden);
    }
}

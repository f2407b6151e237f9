package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.uitwisseling.Beurt;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

class BeurtenTests {

    private static final Duration OPGEVEN = Duration.ofDays(14);
    private static final Path MIGRATIE =
            Path.of("src/main/resources/db/uitwisseling/V010__bezorging.sql");

    private final Beurten beurten = new Beurten(OPGEVEN);

    @ParameterizedTest
    @EnumSource
    @DisplayName("U27 Every state of a message has an owner and a limit, or is final")
    void everyStateHasAnOwnerAndALimitOrIsFinal(Toestand toestand) {
        switch (beurten.of(toestand)) {
            case Beurt.Aan(var wie, Duration binnen) -> {
                assertThat(wie).isNotNull();
                assertThat(binnen).isPositive().isLessThanOrEqualTo(OPGEVEN);
            }
            case Beurt.Klaar() -> assertThat(toestand.open()).isFalse();
        }
    }

    @Test
    @DisplayName("U27 The database knows no other states")
    void theDatabaseKnowsNoOtherStates() throws IOException {
        var regel = Pattern.compile("check \\(toestand in \\(([^)]*)\\)\\)");
        var gevonden = regel.matcher(Files.readString(MIGRATIE));

        assertThat(gevonden.find()).isTrue();
        assertThat(Arrays.stream(gevonden.group(1).replace("'", "").split(", ", -1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Toestand.values())
                                .map(toestand -> toestand.name().toLowerCase(Locale.ROOT))
                                .toList());
    }
}

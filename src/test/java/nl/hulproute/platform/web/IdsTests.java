package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.UUID;

class IdsTests {

    @Test
    void readsAnIdInWhateverCase() {
        UUID id = UUID.randomUUID();

        assertThat(Ids.parse(id.toString())).contains(id);
        assertThat(Ids.parse(id.toString().toUpperCase(Locale.ROOT))).contains(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1",
                "1-1-1-1-1",
                "------------------------------------",
                "01a21e7a-54e3-758b-8262-ecc4e2b1f711 ",
                "{01a21e7a-54e3-758b-8262-ecc4e2b1f711}"
            })
    void takesNothingElseForOne(String tekst) {
        assertThat(Ids.parse(tekst)).isEmpty();
    }
}

package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class GedeeldTests {

    @TempDir Path map;

    @Test
    void tellsTheOtherWhatWasSeenSince() {
        var een = new Gedeeld(map.resolve("gedeeld.txt"));
        var ander = new Gedeeld(map.resolve("gedeeld.txt"));
        assertThat(ander.alles()).isEmpty();

        een.voegToe(List.of("1.2.3", "4.5.6"));
        ander.voegToe(List.of("7.8.9"));
        assertThat(ander.alles()).containsExactlyInAnyOrder("1.2.3", "4.5.6", "7.8.9");

        een.voegToe(List.of("0.0.1"));
        assertThat(ander.alles()).contains("0.0.1").hasSize(4);
        assertThat(een.alles()).isEqualTo(ander.alles());
    }
}

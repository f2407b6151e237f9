package nl.hulproute.school.toets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ToetsinvoerTests {

    @ParameterizedTest
    @CsvSource({
        "159,V,161,V,true",
        "159,V,161,IV,false",
        "159,V,159,V,false",
        "159,'',161,'',false",
        "159,'',161,V,false"
    })
    void saysThatTheLevelsStayedThoughTheScoreChanged(
            String score, String iv, String nieuw, String nieuwIv, boolean gebleven) {
        assertThat(met(nieuw, nieuwIv).alleenScoreAnders(met(score, iv))).isEqualTo(gebleven);
    }

    private static Toetsinvoer met(String score, String iv) {
        return new Toetsinvoer(
                1,
                "REKENEN",
                "",
                "RWM5",
                "",
                "",
                "2026-01-20",
                "5",
                "25",
                score,
                "",
                "",
                iv,
                "",
                "",
                "",
                "Landelijk",
                List.of(),
                List.of(),
                "");
    }
}

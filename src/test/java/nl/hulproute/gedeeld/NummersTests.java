package nl.hulproute.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Random;

/** The numbers by which schools, samenwerkingsverbanden and systems are known. */
class NummersTests {

    @ParameterizedTest
    @CsvSource({
        "14SS,   0000000700014SS00500",
        "14SS00, 0000000700014SS00500",
        "14SS01, 0000000700014SS00501",
        "14SS02, 0000000700014SS00502",
        "99AA02, 0000000700099AA00502",
        "14SS99, 0000000700014SS00599",
    })
    void aVestigingHasOneRouteringskenmerkInThe500Series(String vestiging, String kenmerk) {
        var afgeleid = Routeringskenmerk.of(Vestiging.of(vestiging));

        assertThat(afgeleid.waarde()).isEqualTo(kenmerk);
        assertThat(afgeleid.vestiging()).isEqualTo(Vestiging.of(vestiging));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000700014SS00499",
                "0000000700014SS00600",
                "0000000700014SS00000",
                "0000000700014SS01500",
                "0000000700014ss00500",
                "000000070014SS00500",
                "0000009900014SS00500",
            })
    void noRouteringskenmerkOutsideTheSeriesCanBeMade(String kenmerk) {
        assertThat(Routeringskenmerk.parse(kenmerk)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Routeringskenmerk(kenmerk));
    }

    @Test
    void everyVestigingComesBackFromItsRouteringskenmerkAndItsOwnSpelling() {
        var random = new Random(20261124);
        for (int i = 0; i < 2_000; i++) {
            var vestiging = anyVestiging(random);

            var kenmerk = Routeringskenmerk.of(vestiging);

            assertThat(kenmerk.vestiging()).isEqualTo(vestiging);
            assertThat(kenmerk.nummer()).isBetween(500, 599);
            assertThat(kenmerk.waarde()).hasSize(20);
            assertThat(Vestiging.parse(vestiging.toString())).contains(vestiging);
            assertThat(Vestiging.parse(" " + vestiging.zesPosities().toLowerCase(Locale.ROOT)))
                    .contains(vestiging);
            assertThat(Oin.of(vestiging.brin()).brin()).contains(vestiging.brin());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "14ss, 14SS",
        "' 14SS ', 14SS",
        "14Ss02, 14SS02",
        "14SS 02, 14SS02",
        "14SS00, 14SS"
    })
    void aVestigingIsReadAsPeopleWriteIt(String geschreven, String normaal) {
        assertThat(Vestiging.of(geschreven)).hasToString(normaal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14S", "SS14", "14SS0", "14SS001", "1 4SS-02"})
    void whatIsNoVestigingIsRefused(String tekst) {
        assertThat(Vestiging.parse(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PO2001, PO2001, PO",
        "PO 20.01, PO2001, PO",
        "VO-25-07, VO2507, VO",
        "vo2507, VO2507, VO",
    })
    void aSwvNumberHasOneNormalForm(String geschreven, String normaal, Sector sector) {
        var nummer = SwvNummer.parse(geschreven);

        assertThat(nummer).contains(new SwvNummer(normaal));
        assertThat(nummer.orElseThrow().sector()).isEqualTo(sector);
    }

    @Test
    void aSwvNumberThatTheStandardAllowsAndWeWouldNotChooseIsNotRead() {
        assertThat(SwvNummer.parse("PO00YY")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000000700025BE00000, 25BE",
        "0000000700025BE00500,",
        "00000099900000001000,",
        "00000001800866472000,",
    })
    void onlyTheOinOfASchoolHoldsABrin(String oin, String brin) {
        assertThat(new Oin(oin).brin().map(Brin::waarde).orElse(null)).isEqualTo(brin);
    }

    private static Vestiging anyVestiging(Random random) {
        String brin =
                "%02d%c%c"
                        .formatted(
                                random.nextInt(100),
                                'A' + random.nextInt(26),
                                'A' + random.nextInt(26));
        return new Vestiging(new Brin(brin), random.nextInt(100));
    }
}

package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.hulpvraag.Bericht.Soort;
import nl.hulproute.school.hulpvraag.Bericht.Toestand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class TerugstandTests {

    private static final Instant MAANDAG = Instant.parse("2026-11-23T09:00:00Z");
    private static final Sha256 GOED = Sha256.of(new byte[] {1});
    private static final Sha256 FOUT = Sha256.of(new byte[] {2});

    @ParameterizedTest
    @CsvSource({
        "IN_DE_WACHTRIJ, wordt-teruggehaald",
        "WORDT_BEZORGD,  wordt-teruggehaald",
        "UITGESTELD,     wordt-teruggehaald",
        "OPGEGEVEN,      wordt-teruggehaald",
        "BEZORGD,        teruggehaald",
        "GEWEIGERD,      ",
        "TERUGGETROKKEN, "
    })
    void saysHowFarTheRecallOfADocumentIs(Toestand toestand, String stand) {
        var terug = stand(terughaling(toestand, false, Set.of(FOUT), MAANDAG.plusSeconds(60)));

        assertThat(terug.van(bericht(MAANDAG), FOUT)).isEqualTo(stand);
        assertThat(terug.van(bericht(MAANDAG), GOED)).isNull();
    }

    @Test
    void leavesAloneWhatIsSentAgainAfterTheRecall() {
        var terug =
                stand(terughaling(Toestand.BEZORGD, false, Set.of(FOUT), MAANDAG.plusSeconds(60)));

        assertThat(terug.van(bericht(MAANDAG.plusSeconds(120)), FOUT)).isNull();
    }

    @Test
    void callsBackEveryDocumentWithTheWholeHulpvraag() {
        var terug = stand(terughaling(Toestand.BEZORGD, true, Set.of(), MAANDAG.plusSeconds(60)));

        assertThat(terug.van(bericht(MAANDAG), GOED)).isEqualTo("teruggehaald");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_DE_WACHTRIJ, true",
        "UITGESTELD,     true",
        "OPGEGEVEN,      true",
        "BEZORGD,        false",
        "GEWEIGERD,      false",
        "TERUGGETROKKEN, false"
    })
    void knowsWhetherAWithdrawalIsUnderWay(Toestand toestand, boolean onderweg) {
        var intrekking =
                new Terugname(bericht(Soort.INTREKKING, toestand, MAANDAG), false, Set.of());

        assertThat(stand(intrekking).intrekkingOnderweg()).isEqualTo(onderweg);
    }

    private static Terugstand stand(Terugname terugname) {
        return new Terugstand(List.of(terugname));
    }

    private static Terugname terughaling(
            Toestand toestand, boolean geheel, Set<Sha256> inhouden, Instant verzonden) {
        return new Terugname(bericht(Soort.TERUGHALING, toestand, verzonden), geheel, inhouden);
    }

    private static Bericht bericht(Instant verzonden) {
        return bericht(Soort.AANVULLING, Toestand.BEZORGD, verzonden);
    }

    private static Bericht bericht(Soort soort, Toestand toestand, Instant verzonden) {
        return new Bericht(
                new UUID(1, 1),
                new UUID(1, 2),
                soort,
                toestand,
                0,
                List.of(),
                null,
                verzonden,
                verzonden,
                "",
                null,
                "Ingrid Bakker");
    }
}

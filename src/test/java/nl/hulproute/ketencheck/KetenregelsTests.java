package nl.hulproute.ketencheck;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Ketenfeiten.Proef;
import nl.hulproute.ketencheck.Ketenfeiten.Recht;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstand.Staat;
import nl.hulproute.uitwisseling.Ketenstap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

class KetenregelsTests {

    private static final Instant NU = Instant.parse("2026-11-27T10:00:00Z");
    private static final Instant STRAKS = NU.plus(Duration.ofHours(4));

    /** What is known, to be changed one by one. */
    private static final class Feiten {
        private boolean brinBekend = true;
        private @Nullable Instant brinverzoek;
        private boolean ingevoerd = true;
        private @Nullable Vestiging anders;
        private boolean swvsysteem = true;
        private boolean swvEndpoint = true;
        private @Nullable Instant koppelverzoek;
        private Recht school = new Recht.Geldt();
        private Recht swv = new Recht.Geldt();
        private Recht overeenkomst = new Recht.Geldt();
        private @Nullable Boolean aan = true;
        private @Nullable Instant schoolcertificaat = STRAKS;
        private @Nullable Instant swvcertificaat;
        private boolean schoolEndpoint = true;
        private @Nullable Integer types = 3;
        private Proef proef = new Proef.Gelukt(NU);
        private Map<Ketenstap, Instant> gevraagd = Map.of();

        Ketenfeiten gather() {
            return new Ketenfeiten(
                    brinBekend,
                    brinverzoek,
                    ingevoerd,
                    anders,
                    swvsysteem,
                    swvEndpoint,
                    koppelverzoek,
                    school,
                    swv,
                    overeenkomst,
                    aan,
                    schoolcertificaat,
                    swvcertificaat,
                    schoolEndpoint,
                    types,
                    proef,
                    gevraagd);
        }
    }

    private interface Verandering {
        void change(Feiten feiten);
    }

    record Geval(
            String naam,
            Verandering verandering,
            Ketenstap stap,
            Staat staat,
            Ketenoorzaak oorzaak) {

        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Geval> cases() {
        return Stream.of(
                geval(
                        "BRIN unknown",
                        f -> f.brinBekend = false,
                        Ketenstap.ORGANISATIE,
                        Staat.NODIG,
                        Ketenoorzaak.BRIN_ONBEKEND),
                geval(
                        "BRIN asked for",
                        f -> {
                            f.brinBekend = false;
                            f.brinverzoek = NU;
                        },
                        Ketenstap.ORGANISATIE,
                        Staat.WACHT,
                        Ketenoorzaak.BRIN_AANGEVRAAGD),
                geval(
                        "not entered",
                        f -> f.ingevoerd = false,
                        Ketenstap.ORGANISATIE,
                        Staat.NODIG,
                        Ketenoorzaak.SCHOOL_NIET_INGEVOERD),
                geval(
                        "six positions of a dislocatie",
                        f -> {
                            f.ingevoerd = false;
                            f.anders = Vestiging.of("99AA01");
                        },
                        Ketenstap.ORGANISATIE,
                        Staat.NODIG,
                        Ketenoorzaak.ANDERE_POSITIES),
                geval(
                        "SWV without system",
                        f -> f.swvsysteem = false,
                        Ketenstap.KOPPELING,
                        Staat.NODIG,
                        Ketenoorzaak.SWV_ZONDER_SYSTEEM),
                geval(
                        "SWV silent",
                        f -> f.swvEndpoint = false,
                        Ketenstap.KOPPELING,
                        Staat.NODIG,
                        Ketenoorzaak.SWV_ONBEREIKBAAR),
                geval(
                        "koppeling asked for",
                        f -> {
                            f.swvEndpoint = false;
                            f.koppelverzoek = NU;
                        },
                        Ketenstap.KOPPELING,
                        Staat.WACHT,
                        Ketenoorzaak.KOPPELING_AANGEVRAAGD),
                geval(
                        "no mandate of the SWV's system",
                        f -> f.swv = new Recht.Geen(),
                        Ketenstap.MANDAAT_SWVSYSTEEM,
                        Staat.NODIG,
                        Ketenoorzaak.GEEN_MANDAAT),
                geval(
                        "mandate in its waiting time",
                        f -> f.school = new Recht.Straks(STRAKS),
                        Ketenstap.MANDAAT_SCHOOLSYSTEEM,
                        Staat.WACHT,
                        Ketenoorzaak.MANDAAT_LATER),
                geval(
                        "no agreement",
                        f -> f.overeenkomst = new Recht.Geen(),
                        Ketenstap.OVEREENKOMST,
                        Staat.NODIG,
                        Ketenoorzaak.GEEN_OVEREENKOMST),
                geval(
                        "agreement later",
                        f -> f.overeenkomst = new Recht.Straks(STRAKS),
                        Ketenstap.OVEREENKOMST,
                        Staat.WACHT,
                        Ketenoorzaak.OVEREENKOMST_LATER),
                geval(
                        "no system said so",
                        f -> f.aan = null,
                        Ketenstap.ROUTERINGSKENMERK,
                        Staat.NODIG,
                        Ketenoorzaak.OMGEVING_ONBEKEND),
                geval(
                        "turned off",
                        f -> f.aan = false,
                        Ketenstap.ROUTERINGSKENMERK,
                        Staat.NODIG,
                        Ketenoorzaak.KENMERK_UIT),
                geval(
                        "certificate of the school ended",
                        f -> f.schoolcertificaat = NU,
                        Ketenstap.CERTIFICAAT,
                        Staat.NODIG,
                        Ketenoorzaak.SCHOOLCERTIFICAAT_VERLOPEN),
                geval(
                        "certificate of the SWV ended",
                        f -> f.swvcertificaat = NU,
                        Ketenstap.CERTIFICAAT,
                        Staat.NODIG,
                        Ketenoorzaak.SWVCERTIFICAAT_VERLOPEN),
                geval(
                        "no endpoint",
                        f -> f.schoolEndpoint = false,
                        Ketenstap.ENDPOINT,
                        Staat.NODIG,
                        Ketenoorzaak.GEEN_ENDPOINT),
                geval(
                        "no types",
                        f -> f.types = 0,
                        Ketenstap.AANVRAAGTYPES,
                        Staat.NODIG,
                        Ketenoorzaak.GEEN_AANVRAAGTYPES),
                geval(
                        "types unknown",
                        f -> f.types = null,
                        Ketenstap.AANVRAAGTYPES,
                        Staat.NODIG,
                        Ketenoorzaak.GEEN_AANVRAAGTYPES),
                geval(
                        "not tried",
                        f -> f.proef = new Proef.Geen(),
                        Ketenstap.TESTBERICHT,
                        Staat.WACHT,
                        Ketenoorzaak.NIET_GETEST),
                geval(
                        "tried in vain",
                        f -> f.proef = new Proef.Mislukt(NU, "dicht"),
                        Ketenstap.TESTBERICHT,
                        Staat.NODIG,
                        Ketenoorzaak.TEST_MISLUKT),
                geval(
                        "owner told",
                        f -> {
                            f.overeenkomst = new Recht.Geen();
                            f.gevraagd = Map.of(Ketenstap.OVEREENKOMST, NU);
                        },
                        Ketenstap.OVEREENKOMST,
                        Staat.WACHT,
                        Ketenoorzaak.GEEN_OVEREENKOMST));
    }

    private static Geval geval(
            String naam,
            Verandering verandering,
            Ketenstap stap,
            Staat staat,
            Ketenoorzaak oorzaak) {
        return new Geval(naam, verandering, stap, staat, oorzaak);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneThingThatIsMissingIsOneStepThatIsNotDone(Geval geval) {
        var feiten = new Feiten();
        geval.verandering().change(feiten);

        var standen = Ketenregels.judge(feiten.gather(), NU);

        assertThat(standen).extracting(Ketenstand::stap).containsExactly(Ketenstap.values());
        assertThat(standen)
                .filteredOn(stand -> !stand.gereed())
                .singleElement()
                .satisfies(stand -> {
                    assertThat(stand.stap()).isEqualTo(geval.stap());
                    assertThat(stand.staat()).isEqualTo(geval.staat());
                    assertThat(stand.oorzaak()).isEqualTo(geval.oorzaak());
                });
    }

    @Test
    void everythingInOrderIsEveryStepDone() {
        assertThat(Ketenregels.judge(new Feiten().gather(), NU)).allMatch(Ketenstand::gereed);
    }

    @Test
    void whatFollowsFromAnotherStepWaitsForItAndIsNobodysTurn() {
        var feiten = new Feiten();
        feiten.school = new Recht.Geen();
        feiten.schoolEndpoint = false;
        feiten.proef = new Proef.Geen();

        var standen = Ketenregels.judge(feiten.gather(), NU);

        assertThat(standen)
                .filteredOn(stand -> stand.staat() == Staat.WACHT)
                .allSatisfy(stand -> assertThat(stand.beurt()).isNull())
                .extracting(Ketenstand::oorzaak)
                .containsExactly(Ketenoorzaak.ENDPOINT_VOLGT, Ketenoorzaak.TEST_VOLGT);
    }

    @Test
    void aWaitingTimeSaysUntilWhen() {
        var feiten = new Feiten();
        feiten.swv = new Recht.Straks(STRAKS);

        assertThat(Ketenregels.judge(feiten.gather(), NU))
                .filteredOn(stand -> stand.stap() == Ketenstap.MANDAAT_SWVSYSTEEM)
                .singleElement()
                .extracting(Ketenstand::tot)
                .isEqualTo(STRAKS);
    }
}

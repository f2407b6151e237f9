package nl.hulproute.ketencheck;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenstand.Staat;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class KetenperiodeTests {

    private final List<Ketenverloop> verloop = new ArrayList<>();

    @Test
    void saysWhenTheChainWorkedAndWhatStoppedIt() {
        step(Ketenstap.ROUTERINGSKENMERK, Staat.NODIG, 0, 10);
        step(Ketenstap.MANDAAT_SCHOOLSYSTEEM, Staat.GEREED, 0, 20);
        for (Ketenstap stap : Ketenstap.values()) {
            if (stap != Ketenstap.ROUTERINGSKENMERK && stap != Ketenstap.MANDAAT_SCHOOLSYSTEEM) {
                step(stap, Staat.GEREED, 0, null);
            }
        }
        step(Ketenstap.ROUTERINGSKENMERK, Staat.GEREED, 10, null);
        step(Ketenstap.MANDAAT_SCHOOLSYSTEEM, Staat.NODIG, 20, 25);
        step(Ketenstap.MANDAAT_SCHOOLSYSTEEM, Staat.WACHT, 25, null);

        var periodes = Ketenperiode.of(verloop);

        assertThat(periodes).extracting(Ketenperiode::werkte).containsExactly(false, true, false);
        assertThat(periodes)
                .extracting(Ketenperiode::van)
                .containsExactly(moment(20), moment(10), moment(0));
        assertThat(periodes)
                .extracting(Ketenperiode::tot)
                .containsExactly(null, moment(20), moment(10));
        assertThat(periodes.getFirst().redenen())
                .extracting(Ketenverloop::stap)
                .containsExactly(Ketenstap.MANDAAT_SCHOOLSYSTEEM);
        assertThat(periodes.getLast().vertelbaar()).isTrue();
    }

    @Test
    void aStepThatOnlyProvesTheOthersStopsNothing() {
        for (Ketenstap stap : Ketenstap.values()) {
            step(stap, stap.nodig() ? Staat.GEREED : Staat.NODIG, 0, null);
        }

        assertThat(Ketenperiode.of(verloop)).singleElement().matches(Ketenperiode::werkte);
    }

    @Test
    void beginsWhereEveryStepIsKnownAndEndsWithTheLast() {
        for (Ketenstap stap : Ketenstap.values()) {
            step(stap, Staat.NODIG, stap == Ketenstap.ENDPOINT ? 5 : 0, 30);
        }

        var periode = Ketenperiode.of(verloop).getFirst();

        assertThat(Ketenperiode.of(verloop)).hasSize(1);
        assertThat(periode.van()).isEqualTo(moment(5));
        assertThat(periode.tot()).isEqualTo(moment(30));
        assertThat(periode.vertelbaar()).isFalse();
        assertThat(Ketenperiode.of(List.of())).isEmpty();
    }

    private void step(Ketenstap stap, Staat staat, int van, @Nullable Integer tot) {
        verloop.add(
                new Ketenverloop(
                        stap,
                        staat,
                        Ketenoorzaak.IN_ORDE,
                        moment(van),
                        tot == null ? null : moment(tot)));
    }

    private static Instant moment(int minuut) {
        return Instant.parse("2026-11-28T08:00:00Z").plusSeconds(60L * minuut);
    }
}

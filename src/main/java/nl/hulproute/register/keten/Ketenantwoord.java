package nl.hulproute.register.keten;

import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenverloop;
import nl.hulproute.uitwisseling.Proefbeurt;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.List;

/** A chain as systems get it. */
@JsonNaming(SnakeCaseStrategy.class)
record Ketenantwoord(
        String branch,
        String schoolName,
        String board,
        String swvOin,
        String swvName,
        List<Stap> steps) {

    @JsonNaming(SnakeCaseStrategy.class)
    record Stap(
            String step,
            String state,
            String cause,
            String detail,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Instant askedAt) {

        static Stap of(Ketenstand stand) {
            return new Stap(
                    stand.stap().name(),
                    stand.staat().name(),
                    stand.oorzaak().name(),
                    stand.toelichting(),
                    stand.sinds(),
                    stand.tot(),
                    stand.gevraagd());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Verloop(String step, String state, String cause, Instant from, @Nullable Instant until) {

        static Verloop of(Ketenverloop verloop) {
            return new Verloop(
                    verloop.stap().name(),
                    verloop.staat().name(),
                    verloop.oorzaak().name(),
                    verloop.van(),
                    verloop.tot());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Proef(String branch, String swvOin, Instant readySince) {

        static Proef of(Proefbeurt beurt) {
            return new Proef(beurt.vestiging().toString(), beurt.swv().waarde(), beurt.sinds());
        }
    }

    static Ketenantwoord of(Keten keten) {
        return new Ketenantwoord(
                keten.vestiging().toString(),
                keten.school(),
                keten.bestuur(),
                keten.swv().waarde(),
                keten.swvNaam(),
                keten.standen().stream().map(Stap::of).toList());
    }
}

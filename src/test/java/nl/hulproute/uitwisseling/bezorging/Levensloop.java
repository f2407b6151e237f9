package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.proef.lot.Lot;
import nl.hulproute.proef.lot.Lot.Bij;
import nl.hulproute.proef.lot.Lot.Kant;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.bezorging.Proefwereld.Gezonden;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * One history, the same for the same seed: at least thirty steps and five messages, in which
 * everything happens that can; then the world heals, and all that was sent must get there.
 */
final class Levensloop {

    private static final int STAPPEN = 30;
    private static final int BERICHTEN = 5;
    private static final int RONDEN = 40;

    private final Proefwereld wereld;
    private final Random random;
    private int stappen;

    Levensloop(Proefwereld wereld) {
        this.wereld = wereld;
        this.random = wereld.random;
    }

    int stappen() {
        return stappen;
    }

    void leef() {
        wereld.zendHulpvraag();
        while (stappen < STAPPEN || wereld.gezonden.size() < BERICHTEN) {
            step();
            stappen++;
        }
        genees();
    }

    private void step() {
        int worp = random.nextInt(100);
        if (worp < 8) {
            wereld.zendHulpvraag();
        } else if (worp < 15) {
            wereld.zendAanvulling(hulpvraag());
        } else if (worp < 27) {
            wereld.geefStatus(hulpvraag());
        } else if (worp < 30) {
            takeBack();
        } else if (worp < 36) {
            shiftClock();
        } else if (worp < 40) {
            wereld.lot.schijf(Kant.SWV).vol(random.nextBoolean());
        } else if (worp < 43) {
            wereld.net.lijn(side()).certificaat(random.nextBoolean());
        } else if (worp < 48) {
            wereld.net.lijn(side()).herhaal();
        } else {
            deliver();
        }
    }

    /** One of the last few messages, in any order, with trouble under way. */
    private void deliver() {
        Map<UUID, Toestand> standen = wereld.toestanden();
        List<Gezonden> open =
                wereld.gezonden.stream()
                        .filter(bericht -> standen.get(bericht.id()).open())
                        .toList();
        if (!open.isEmpty()) {
            plan();
            wereld.net.bezorg(open.get(random.nextInt(open.size())));
        }
    }

    private void plan() {
        int worp = random.nextInt(10);
        Bij bij = random.nextBoolean() ? Bij.VOOR : Bij.NA;
        Kant kant = side();
        if (worp < 2) {
            wereld.lot.crashBijCommit(kant, bij, 1 + random.nextInt(8));
        } else if (worp < 4) {
            wereld.lot.schijf(Kant.SWV).crashBij(1 + random.nextInt(20));
        }
    }

    private void takeBack() {
        wereld.gezonden.stream()
                .filter(bericht -> bericht.soort() == Berichtsoort.AANVULLING)
                .findAny()
                .ifPresent(wereld::neemTerug);
    }

    private void shiftClock() {
        Duration[] sprongen = {
            Duration.ofMinutes(-10),
            Duration.ofSeconds(-1),
            Duration.ofMinutes(1),
            Duration.ofHours(7),
            Duration.ofDays(15)
        };
        wereld.lot.verschuif(side(), sprongen[random.nextInt(sprongen.length)]);
    }

    private Kant side() {
        return random.nextBoolean() ? Kant.SCHOOL : Kant.SWV;
    }

    private UUID hulpvraag() {
        var hulpvragen = wereld.zaken.keySet().stream().sorted().toList();
        return hulpvragen.get(random.nextInt(hulpvragen.size()));
    }

    /** Everything works again; whoever tries often enough must succeed. */
    private void genees() {
        Lot lot = wereld.lot;
        lot.schijf(Kant.SWV).vol(false);
        for (Kant kant : Kant.values()) {
            wereld.net.lijn(kant).genees();
        }
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            Map<UUID, Toestand> standen = wereld.toestanden();
            if (standen.values().stream().allMatch(Toestand.BEZORGD::equals)) {
                return;
            }
            for (Kant kant : Kant.values()) {
                lot.verschuif(kant, Duration.ofMinutes(1));
            }
            wereld.gezonden.forEach(bericht -> tryOn(bericht, standen.get(bericht.id())));
        }
    }

    private void tryOn(Gezonden bericht, Toestand toestand) {
        if (toestand == Toestand.VERLOPEN) {
            wereld.probeerOpnieuw(bericht);
        }
        if (toestand != Toestand.BEZORGD) {
            wereld.net.bezorg(bericht);
        }
    }
}

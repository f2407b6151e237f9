package nl.hulproute.ketencheck;

import nl.hulproute.uitwisseling.Ketenstand.Staat;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time during which a whole chain worked, or did not.
 *
 * @param tot without an end it is so now
 * @param redenen how the needed steps stood that were not in order when it began; none when it
 *     worked
 */
public record Ketenperiode(
        Instant van, @Nullable Instant tot, boolean werkte, List<Ketenverloop> redenen) {

    /** How many reasons are told; a chain that is being built lacks nearly all. */
    private static final int VERTELBAAR = 3;

    private static final long NODIG =
            Arrays.stream(Ketenstap.values()).filter(Ketenstap::nodig).count();

    /**
     * Puts the steps together, the newest first. A past of which the oldest part was left off
     * begins where all steps are known.
     */
    public static List<Ketenperiode> of(List<Ketenverloop> verloop) {
        var periodes = new ArrayList<Ketenperiode>();
        Ketenperiode vorige = null;
        for (Instant moment : moments(verloop)) {
            List<Ketenverloop> stappen = standing(verloop, moment);
            if (stappen.size() < NODIG) {
                continue;
            }
            List<Ketenverloop> redenen =
                    stappen.stream().filter(stap -> stap.staat() != Staat.GEREED).toList();
            boolean werkt = redenen.isEmpty();
            if (vorige == null || vorige.werkte != werkt) {
                if (vorige != null) {
                    periodes.addFirst(vorige.until(moment));
                }
                vorige = new Ketenperiode(moment, null, werkt, redenen);
            }
        }
        if (vorige != null) {
            periodes.addFirst(vorige.until(end(verloop).orElse(null)));
        }
        return List.copyOf(periodes);
    }

    /** Whether the reasons are few enough to name. */
    public boolean vertelbaar() {
        return redenen.size() <= VERTELBAAR;
    }

    private Ketenperiode until(@Nullable Instant einde) {
        return new Ketenperiode(van, einde, werkte, redenen);
    }

    /** When something changed, the oldest first. */
    private static List<Instant> moments(List<Ketenverloop> verloop) {
        return verloop.stream().map(Ketenverloop::van).distinct().sorted().toList();
    }

    /** How the needed steps stood then, in the order of the manual. */
    private static List<Ketenverloop> standing(List<Ketenverloop> verloop, Instant moment) {
        return verloop.stream()
                .filter(een -> een.stap().nodig() && holds(een, moment))
                .sorted(Comparator.comparing(Ketenverloop::stap))
                .toList();
    }

    private static boolean holds(Ketenverloop een, Instant moment) {
        return !een.van().isAfter(moment) && (een.tot() == null || een.tot().isAfter(moment));
    }

    /** When the last of it ended, of a chain that nobody takes part in any more. */
    private static Optional<Instant> end(List<Ketenverloop> verloop) {
        boolean loopt = verloop.stream().anyMatch(een -> een.tot() == null);
        return loopt
                ? Optional.empty()
                : verloop.stream()
                        .flatMap(een -> Optional.ofNullable(een.tot()).stream())
                        .max(Instant::compareTo);
    }
}

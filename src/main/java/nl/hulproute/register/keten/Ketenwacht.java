package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.keten.Ketenboek.Wijziging;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenpartij;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenverloop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks how the chains stand, writes down what changed, and tells whose turn it became. It asks one
 * question for all chains, so that what passes with time (a last day, a waiting time) is seen like
 * what somebody did.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Ketenwacht {

    private final Ketenrijen rijen;
    private final Ketens ketens;
    private final Ketenboek boek;
    private final Ketenpost post;

    Ketenwacht(Ketenrijen rijen, Ketens ketens, Ketenboek boek, Ketenpost post) {
        this.rijen = rijen;
        this.ketens = ketens;
        this.boek = boek;
        this.post = post;
    }

    /** One round. */
    @Transactional
    void look() {
        boek.takeTurn();
        var eerder = boek.now();
        var wijzigingen = new ArrayList<Wijziging>();
        var beurten = new ArrayList<Ketenpost.Beurt>();
        var weg = new HashSet<>(eerder.keySet());
        for (Ketenrij rij : rijen.inUse()) {
            weg.remove(rij.sleutel());
            Keten keten = ketens.judge(rij);
            var regels = eerder.getOrDefault(rij.sleutel(), Map.of());
            List<Ketenstand> anders =
                    keten.standen().stream()
                            .filter(stand -> !isSame(stand, regels.get(stand.stap())))
                            .toList();
            anders.forEach(stand -> wijzigingen.add(new Wijziging(rij.sleutel(), stand)));
            if (!anders.isEmpty() && !eerder.isEmpty()) {
                turn(rij, Ketens.then(rij, regels), keten).ifPresent(beurten::add);
            }
        }
        boek.end(weg);
        boek.write(wijzigingen);
        post.tell(beurten);
    }

    /** Whose turn it became, or that it works since now; nothing when neither changed. */
    private static Optional<Ketenpost.Beurt> turn(Ketenrij rij, Keten toen, Keten nu) {
        if (nu.werkt()) {
            return toen.werkt()
                    ? Optional.empty()
                    : Optional.of(new Ketenpost.Beurt(rij, nu, null));
        }
        return nu.beurt()
                .filter(partij -> !toen.beurt().equals(nu.beurt()))
                .filter(partij -> !mendsItself(nu, partij))
                .map(partij -> new Ketenpost.Beurt(rij, nu, partij));
    }

    /** An address is registered by the school's system within seconds: nobody need do a thing. */
    private static boolean mendsItself(Keten keten, Ketenpartij partij) {
        return keten.standen().stream()
                .filter(stand -> stand.beurt() == partij)
                .allMatch(stand -> stand.oorzaak() == Ketenoorzaak.GEEN_ENDPOINT);
    }

    /**
     * Whether the book says so already; what it does not know is never the same. That its owner was
     * asked changes nothing about the step: it is as long undone as before.
     */
    static boolean isSame(Ketenstand stand, @Nullable Ketenverloop regel) {
        return regel != null && stand.oorzaak() == regel.oorzaak();
    }
}

package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Keten;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the other pages of a board say of the ketencheck. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
public class Bestuursketens {

    private final Ketens ketens;

    Bestuursketens(Ketens ketens) {
        this.ketens = ketens;
    }

    /**
     * Whether nothing is left to do for these schools of the board, or for all when none is named.
     */
    public boolean werken(UUID bestuur, Set<Brin> brins) {
        List<Keten> gezocht =
                ketens.ofBestuur(bestuur).stream()
                        .filter(keten ->
                                brins.isEmpty() || brins.contains(keten.vestiging().brin()))
                        .toList();
        return !gezocht.isEmpty() && gezocht.stream().allMatch(Keten::werkt);
    }
}

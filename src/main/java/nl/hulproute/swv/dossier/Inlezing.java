package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bevinding;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A dossier that somebody at the samenwerkingsverband read in from a file.
 *
 * @param meer how many findings there were beside these
 * @param dossier what was made of it; null as long as that was not asked
 */
record Inlezing(
        UUID id,
        Sha256 xml,
        String door,
        Instant moment,
        List<Bevinding> bevindingen,
        int meer,
        @Nullable UUID dossier) {

    private static final String BESCHADIGD = "bijlage-beschadigd";

    /** What is wrong with attachments that could not be taken over. */
    public List<Bevinding> beschadigd() {
        return bevindingen.stream().filter(b -> b.regel().equals(BESCHADIGD)).toList();
    }

    /** Everything else that stands out. */
    public List<Bevinding> overige() {
        return bevindingen.stream().filter(b -> !b.regel().equals(BESCHADIGD)).toList();
    }
}

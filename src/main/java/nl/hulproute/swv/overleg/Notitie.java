package nl.hulproute.swv.overleg;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What someone who handles a dossier wrote to colleagues; it never leaves the samenwerkingsverband.
 *
 * @param antwoordOp the notitie that it answers; null when it begins a conversation
 * @param eerder what it said before, the newest first
 */
record Notitie(
        UUID id,
        @Nullable UUID antwoordOp,
        UUID auteur,
        String auteurNaam,
        String tekst,
        Instant geplaatst,
        @Nullable Instant gewijzigd,
        int versie,
        boolean verwijderd,
        List<Eerder> eerder) {

    static final int MAX_TEKST = 8000;

    /** What it said until that moment. */
    record Eerder(String tekst, Instant tot) {}

    Notitie {
        eerder = List.copyOf(eerder);
    }

    public boolean van(UUID account) {
        return auteur.equals(account);
    }
}

package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What can be told of an account to a helpdesk: whether and where someone can get in. */
public record Accountgegevens(
        boolean actief, @Nullable Instant laatsteInlog, List<Werkplek> werkplekken) {

    public Accountgegevens {
        werkplekken = List.copyOf(werkplekken);
    }
}

package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A message of the outbox as its page shows it: what it is, never what it says. {@code toestand} is
 * the code of its state, {@code uiterlijk} the moment until which the program tries by itself,
 * {@code achter} whether an earlier message about the same hulpvraag goes first.
 */
public record Bezorgregel(
        UUID id,
        Berichtsoort soort,
        UUID hulpvraag,
        String naar,
        String toestand,
        Beurt beurt,
        int pogingen,
        @Nullable String reden,
        Instant gemaakt,
        @Nullable Instant volgende,
        @Nullable Instant bezorgd,
        Instant uiterlijk,
        boolean vertrokken,
        boolean achter) {

    /** Whether anybody still has to act. */
    public boolean open() {
        return beurt instanceof Beurt.Aan;
    }

    public boolean opgegeven() {
        return beurt instanceof Beurt.Aan(Beurt.Wie wie, var binnen) && wie == Beurt.Wie.VERZENDER;
    }

    /** Whether it certainly has not arrived, so that it can be taken back. */
    public boolean intrekbaar() {
        return open() && !vertrokken;
    }
}

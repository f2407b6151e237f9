package nl.hulproute.uitwisseling;

import java.time.Duration;

/** Whose turn it is while a message is in some state: somebody's, within a time, or nobody's. */
public sealed interface Beurt {

    /** Who can bring a message further. */
    enum Wie {
        /** It goes on by itself. */
        PROGRAMMA,
        /** Someone of the organisation that sends. */
        VERZENDER
    }

    /** This one has to act, within this time. */
    record Aan(Wie wie, Duration binnen) implements Beurt {}

    /** Nothing will happen to the message any more. */
    record Klaar() implements Beurt {}
}

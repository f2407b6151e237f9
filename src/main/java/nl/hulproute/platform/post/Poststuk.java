package nl.hulproute.platform.post;

import java.time.Instant;

/** A mail that arrived in the program's own mailbox. */
public record Poststuk(
        long nummer, String van, String aan, String onderwerp, String tekst, Instant ontvangen) {}

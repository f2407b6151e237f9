package nl.hulproute.school.goedkeuring;

import java.time.Instant;

/** What the school chose last, who chose it and when. */
public record Goedkeuringsregel(boolean aan, String naam, Instant moment) {}

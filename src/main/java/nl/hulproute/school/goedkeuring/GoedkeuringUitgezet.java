package nl.hulproute.school.goedkeuring;

import java.util.UUID;

/**
 * A school asks no approval any more: told in the transaction in which it was chosen, so that no
 * question stays open that nobody has to answer.
 */
public record GoedkeuringUitgezet(UUID school, UUID account, String naam) {}

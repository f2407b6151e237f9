package nl.hulproute.toegang;

import java.util.UUID;

/**
 * Someone may work for an organisation, from now on or already: told in the transaction in which it
 * was decided, so that what belongs to it is in order from the first moment.
 */
public record Toegelaten(UUID organisatie, UUID account, String email, Rol rol) {}

package nl.hulproute.toegang;

import java.util.UUID;

/** Someone got another name; what names him or her now, names the new one. */
public record Hernoemd(UUID organisatie, UUID account, String naam) {}

package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to a {@link Testbericht}: which system asked, which one answered for the address, and
 * when; the same for the same testbericht.
 */
public record Testantwoord(UUID id, Oin adres, Oin afzender, Oin ontvanger, Instant ontvangen) {}

package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;

import java.util.UUID;

/**
 * A message that only tries the way: it names who is to be reached (a routeringskenmerk or the OIN
 * of a samenwerkingsverband), and nothing of a pupil.
 */
public record Testbericht(UUID id, Oin adres) {}

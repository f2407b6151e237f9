package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;

import java.time.Instant;

/**
 * A chain in which nothing but the testbericht is left.
 *
 * @param sinds since when all other steps are done
 */
public record Proefbeurt(Vestiging vestiging, Oin swv, Instant sinds) {}

package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;

/**
 * A school's environment in the exchange: who it is (vestiging and OIN), where it is reached
 * (routeringskenmerk), and the address of the team that is told of each change.
 */
public record Schooladres(
        Vestiging vestiging,
        Oin oin,
        Routeringskenmerk routeringskenmerk,
        String naam,
        String teamadres) {}

package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;

import java.util.List;

/**
 * What a part tells the register about an organisation that works in it, so that everyone sees the
 * same chain. It holds nothing about pupils or people, but for the address of a team.
 */
public sealed interface Ketenmelding {

    /**
     * An environment of a school.
     *
     * @param aan whether the school turned its routeringskenmerk on
     * @param email where the school is told that it is its turn; may be empty
     */
    record Omgeving(Routeringskenmerk kenmerk, String naam, String email, boolean aan)
            implements Ketenmelding {}

    /**
     * A samenwerkingsverband.
     *
     * @param email where it is told that it is its turn; may be empty
     * @param aanvraagtypes how many a school can choose from
     */
    record Verband(Oin swv, String email, int aanvraagtypes, List<Bekend> scholen)
            implements Ketenmelding {

        public Verband {
            scholen = List.copyOf(scholen);
        }
    }

    /** A school as the samenwerkingsverband entered it, with its address for mail, or none. */
    record Bekend(Vestiging vestiging, String email) {}
}

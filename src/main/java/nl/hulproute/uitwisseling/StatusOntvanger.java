package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the school plugs in to receive statuses; stored once however often they come. */
public interface StatusOntvanger {

    /** The environment that is reached under this routeringskenmerk; outside any tenant. */
    Optional<UUID> tenant(Routeringskenmerk routeringskenmerk);

    /** The environments that are reached at this node; announced to the register. */
    List<Routeringskenmerk> routeringskenmerken();

    /**
     * Takes in a status, in a transaction within the tenant. False when this school did not send
     * that hulpvraag to this samenwerkingsverband.
     */
    boolean ontvang(UUID tenant, Oin swv, Statusbericht bericht);
}

package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the school plugs in to receive what the samenwerkingsverband says of its hulpvragen. The
 * {@code ontvang} methods are called within the tenant, in the one transaction that also writes the
 * inbox row; the contents are in the school's Opslag by then. False when this school did not send
 * that hulpvraag to this samenwerkingsverband.
 */
public interface TerugkoppelingOntvanger {

    /** The environment that is reached under this routeringskenmerk; outside any tenant. */
    Optional<UUID> tenant(Routeringskenmerk routeringskenmerk);

    /** The environments that are reached at this node; announced to the register. */
    List<Routeringskenmerk> routeringskenmerken();

    /** Those that were turned off since; the register is told until it knows. */
    List<Routeringskenmerk> uitgezet();

    boolean ontvang(UUID tenant, Oin swv, Statusbericht bericht);

    boolean ontvang(UUID tenant, Oin swv, Aanvulverzoekbericht bericht);

    boolean ontvang(UUID tenant, Oin swv, Besluitbericht bericht);
}

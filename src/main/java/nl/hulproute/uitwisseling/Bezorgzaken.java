package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.toegang.Actie;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a part that sends plugs in, so that its outbox can be shown, watched and acted upon. */
public interface Bezorgzaken {

    Onderdeel onderdeel();

    /** The organisations of this part at this node; called outside any tenant. */
    Set<UUID> organisaties();

    /** Who may open the page about a message's hulpvraag. */
    Actie inzien();

    /** By the id under which the receiver knows the hulpvraag; what is not there is left out. */
    Map<UUID, Bezorgzaak> zaken(UUID tenant, Set<UUID> hulpvragen);

    /** Where the organisation is warned. */
    List<String> alarmadressen(UUID tenant);

    /** Someone acted upon a message; comes in the transaction that does it. */
    void ingegrepen(UUID tenant, Ingreep ingreep);
}

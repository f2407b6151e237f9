package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;

import java.util.UUID;

/**
 * The outbox: each method joins the caller's transaction, and delivery starts once that commits.
 * The contents are read from the sending part's own Opslag, under the tenant.
 */
public interface Verzending {

    /**
     * Sends a hulpvraag. The message keeps its id through all tries; what was mended after {@link
     * #trekTerug} or a refusal is another message, with an id of its own.
     */
    void hulpvraag(UUID tenant, Hulpvraagbericht bericht);

    /** Sends documents after; it never overtakes its hulpvraag. */
    void aanvulling(UUID tenant, Aanvullingbericht bericht);

    /** Sends a status from this samenwerkingsverband to the school's environment. */
    void status(UUID tenant, Oin van, Routeringskenmerk naar, Statusbericht bericht);

    /** Withdraws a hulpvraag that was sent before; it never overtakes it. */
    void intrekking(UUID tenant, Intrekkingbericht bericht);

    /** Calls back what was sent before; it never overtakes it. */
    void terughaling(UUID tenant, Terughalingbericht bericht);

    /** Asks the school's environment for what lacks. */
    void aanvulverzoek(UUID tenant, Oin van, Routeringskenmerk naar, Aanvulverzoekbericht bericht);

    /** Sends a besluit to the school's environment; its documents are contents of this part. */
    void besluit(UUID tenant, Oin van, Routeringskenmerk naar, Besluitbericht bericht);

    /**
     * Takes a message back that certainly has not arrived: waiting or refused. False when it is
     * delivered, or under way with an unknown outcome.
     */
    boolean trekTerug(UUID tenant, UUID bericht);
}

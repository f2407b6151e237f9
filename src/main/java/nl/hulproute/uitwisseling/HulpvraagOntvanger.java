package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the samenwerkingsverband plugs in to receive. {@code ontvang} is called within the tenant,
 * in the one transaction that also writes the inbox row; the contents are in the SWV's Opslag by
 * then.
 */
public interface HulpvraagOntvanger {

    /** The tenant that has this OIN here; called outside any tenant. */
    Optional<UUID> tenant(Oin swv);

    /** The samenwerkingsverbanden that are reached at this node; announced to the register. */
    List<Oin> samenwerkingsverbanden();

    /** Makes the numbered dossier. */
    Ontvangst ontvang(UUID tenant, Hulpvraagbericht bericht, Dossierinhoud dossier);

    /** Adds documents to a dossier; refuses when there is none of this school, or it is decided. */
    Ontvangst ontvang(UUID tenant, Aanvullingbericht bericht);

    /** Marks the dossier as withdrawn; refuses when there is none, or it is decided. */
    Ontvangst ontvang(UUID tenant, Intrekkingbericht bericht);

    /** Makes what the school calls back unreadable, and notes it; refuses what is unknown. */
    Ontvangst ontvang(UUID tenant, Terughalingbericht bericht);
}

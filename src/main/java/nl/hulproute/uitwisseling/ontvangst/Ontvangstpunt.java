package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.uitwisseling.bericht.Partijen;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A part of this node as the place where messages come in. */
record Ontvangstpunt(
        Onderdeel onderdeel,
        Inkomend inkomend,
        Opslag opslag,
        Function<Partijen, Optional<UUID>> tenants) {

    /** The organisation that the message is for, when it is here. */
    Optional<UUID> tenant(Partijen partijen) {
        return tenants.apply(partijen);
    }

    /** Under which name the inbox knows who sent it. */
    String afzender(Partijen partijen) {
        return onderdeel == Onderdeel.SWV
                ? partijen.routeringskenmerk().waarde()
                : partijen.swv().waarde();
    }

    /** The organisation that sends. */
    Oin verzender(Partijen partijen) {
        return onderdeel == Onderdeel.SWV ? partijen.school() : partijen.swv();
    }

    /** The organisation that receives. */
    Oin ontvanger(Partijen partijen) {
        return onderdeel == Onderdeel.SWV ? partijen.swv() : partijen.school();
    }
}

package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.bericht.Partijen;

import java.net.URI;
import java.util.UUID;

/** Where a message goes: between whom, to which endpoint, and the place of its envelope there. */
record Weg(Partijen partijen, URI endpoint, String pad) {

    URI envelop() {
        return URI.create(endpoint + pad);
    }

    /** The address of a content of this message. */
    URI inhoud(Sha256 sha256) {
        return URI.create(endpoint + pad + "/inhoud/" + sha256);
    }

    /** Where the receiver tells what became of a message. */
    URI stand(UUID bericht) {
        return URI.create(endpoint + "/berichten/" + bericht);
    }
}

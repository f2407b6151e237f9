package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.uitwisseling.bericht.Partijen;

import java.net.URI;

/** Where a message goes: between whom, and the address of its envelope. */
record Weg(Partijen partijen, URI envelop) {

    /** The address of a content of this message. */
    URI inhoud(String sha256) {
        return URI.create(envelop + "/inhoud/" + sha256);
    }
}

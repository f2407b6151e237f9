package nl.hulproute.school.hulpvraag;

import nl.hulproute.uitwisseling.Documentregel;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A document as it was sent; what the program wrote itself comes from no document of the map. */
record Bevroren(@Nullable UUID document, Documentregel regel, String mediatype) {

    static Bevroren of(Stuk stuk) {
        return new Bevroren(
                stuk.id(),
                new Documentregel(
                        stuk.sha256(), stuk.naam(), stuk.soort(), stuk.onderwerp(), stuk.grootte()),
                stuk.mediatype());
    }
}

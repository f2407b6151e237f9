package nl.hulproute.school.hulpvraag;

import nl.hulproute.oso.Bijlage;
import nl.hulproute.uitwisseling.Documentregel;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A document as it was sent; what the program wrote itself comes from no document of the map. */
record Bevroren(@Nullable UUID document, Documentregel regel, String mediatype) {

    static Bevroren of(Stuk stuk) {
        return new Bevroren(
                stuk.id(),
                new Documentregel(
                        stuk.sha256(),
                        stuk.naam(),
                        stuk.soort(),
                        omschrijving(stuk),
                        stuk.grootte()),
                stuk.mediatype());
    }

    /** With the reason, of a document that nobody asked for: the SWV wants to know that too. */
    private static String omschrijving(Stuk stuk) {
        return stuk.reden().isBlank()
                ? stuk.onderwerp()
                : "%s (%s)".formatted(stuk.onderwerp(), stuk.reden());
    }

    /** The same as the dossier names it. */
    Bijlage bijlage() {
        return new Bijlage(regel.naam(), regel.omschrijving(), regel.sha256(), regel.grootte());
    }

    public boolean toonbaar() {
        return Weergave.toonbaar(mediatype);
    }
}

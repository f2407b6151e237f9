package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.opslag.TeGroot;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The map of a pupil: its documents, the newest first, and its notities. */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
public class Leerlingmap {

    private final Documenten documenten;
    private final Notities notities;
    private final Opslag opslag;
    private final TransactionOperations transacties;
    private final long maximum;

    Leerlingmap(
            Documenten documenten,
            Notities notities,
            Opslagen opslagen,
            TransactionOperations transacties,
            @Value("${hulproute.map.maximum:50MB}") DataSize maximum) {
        this.documenten = documenten;
        this.notities = notities;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
        this.transacties = transacties;
        this.maximum = maximum.toBytes();
    }

    public List<Document> documenten(UUID leerlingId) {
        return lees(() -> documenten.van(leerlingId));
    }

    public Optional<Document> document(UUID leerlingId, UUID documentId) {
        return lees(() -> documenten.find(leerlingId, documentId));
    }

    public List<Notitie> notities(UUID leerlingId) {
        return lees(() -> notities.van(leerlingId));
    }

    /** The content of a document; the caller closes it. */
    public InputStream open(UUID schoolId, Document document) throws IOException {
        return opslag.open(schoolId, document.sha256());
    }

    /** How large a file may be, in bytes. */
    public long maximum() {
        return maximum;
    }

    /** Puts a file into the map, streamed; the caller closes the source. */
    public Toevoeging voegToe(UUID schoolId, UUID leerlingId, Nieuwdocument nieuw, InputStream bron)
            throws IOException {
        return bewaar(
                schoolId,
                nieuw.bestandsnaam(),
                bron,
                bestand -> documenten.add(schoolId, leerlingId, nieuw, bestand));
    }

    /** Puts another file in the place of this document; what it was before is kept. */
    Toevoeging vervang(UUID schoolId, Document oud, Nieuwdocument nieuw, InputStream bron)
            throws IOException {
        return bewaar(
                schoolId,
                nieuw.bestandsnaam(),
                bron,
                bestand -> documenten.vervang(schoolId, oud, nieuw, bestand));
    }

    private Toevoeging bewaar(
            UUID schoolId, String naam, InputStream bron, Function<Bestand, Document> schrijf)
            throws IOException {
        var gebufferd = new BufferedInputStream(bron);
        gebufferd.mark(1);
        if (gebufferd.read() < 0) {
            return new Toevoeging.Geweigerd("map.fout.leeg", naam, maximum);
        }
        gebufferd.reset();
        Optional<String> mediatype = Bestandssoort.herken(gebufferd, naam);
        if (mediatype.isEmpty()) {
            return new Toevoeging.Geweigerd("map.fout.soort", naam, maximum);
        }
        Inhoud inhoud;
        try {
            inhoud = opslag.bewaar(schoolId, gebufferd, maximum);
        } catch (TeGroot e) {
            return new Toevoeging.Geweigerd("map.fout.groot", naam, maximum);
        }
        var bestand =
                new Bestand(Bestandssoort.naam(naam, mediatype.get()), inhoud, mediatype.get());
        return new Toevoeging.Toegevoegd(lees(() -> schrijf.apply(bestand)));
    }

    private <T> T lees(java.util.function.Supplier<T> werk) {
        return java.util.Objects.requireNonNull(transacties.execute(status -> werk.get()));
    }

    /** A file that is safely in the content store. */
    record Bestand(String naam, Inhoud inhoud, String mediatype) {}
}

package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandskenner;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.bestand.Toegestaan;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.opslag.TeGroot;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
    private final Keuringen keuringen;
    private final Bestandssoort soorten;
    private final Bestandskenner kenner;
    private final TransactionOperations transacties;
    private final long maximum;

    Leerlingmap(
            Documenten documenten,
            Notities notities,
            Opslagen opslagen,
            Keurmeesters keurmeesters,
            Toegestaan toegestaan,
            Bestandskenner kenner,
            TransactionOperations transacties,
            @Value("${hulproute.map.maximum:50MB}") DataSize maximum) {
        this.documenten = documenten;
        this.notities = notities;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
        this.keuringen = keurmeesters.van(Onderdeel.SCHOOL);
        this.soorten = new Bestandssoort(toegestaan);
        this.kenner = kenner;
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

    /** What is known of a content of the map, and whether it may be opened. */
    public Keuring keuring(UUID schoolId, Sha256 inhoud) {
        return keuringen.van(schoolId, inhoud);
    }

    /** A content that came in from elsewhere: what stands out is noted, and it is to be scanned. */
    public void noteer(UUID schoolId, Sha256 inhoud) {
        if (!opslag.bevat(schoolId, inhoud)) {
            return;
        }
        try {
            var type = kenner.type(inhoud, () -> opslag.open(schoolId, inhoud));
            keuringen.meld(schoolId, inhoud, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing leaves here that the scanner has not called clean. */
    public void demandFree(UUID schoolId, Sha256 inhoud) {
        if (!keuring(schoolId, inhoud).vrij()) {
            throw new ResponseStatusException(HttpStatus.LOCKED);
        }
    }

    public Map<Sha256, Keuring> keuringen(UUID schoolId, List<Sha256> inhouden) {
        return keuringen.van(schoolId, inhouden);
    }

    /** A name as a file with this content may have it. */
    String naam(String naam, String mediatype) {
        return soorten.naam(naam, mediatype);
    }

    /** Puts a file into the map, streamed. */
    public Toevoeging voegToe(
            UUID schoolId, UUID leerlingId, Nieuwdocument nieuw, InputStreamSource bron)
            throws IOException {
        return bewaar(
                schoolId,
                nieuw.bestandsnaam(),
                bron,
                bestand -> documenten.add(schoolId, leerlingId, nieuw, bestand));
    }

    /** Puts another file in the place of this document; what it was before is kept. */
    public Toevoeging vervang(
            UUID schoolId, Document oud, Nieuwdocument nieuw, InputStreamSource bron)
            throws IOException {
        return bewaar(
                schoolId,
                nieuw.bestandsnaam(),
                bron,
                bestand -> documenten.vervang(schoolId, oud, nieuw, bestand));
    }

    private Toevoeging bewaar(
            UUID schoolId, String naam, InputStreamSource bron, Function<Bestand, Document> schrijf)
            throws IOException {
        Optional<Bestandstype> type = soorten.herken(bron, naam);
        if (type.isEmpty()) {
            return new Toevoeging.Geweigerd(reason(bron), naam, maximum);
        }
        if (Leegdocument.is(bron, type.get().mediatype())) {
            return new Toevoeging.Geweigerd("map.fout.niets", naam, maximum);
        }
        Inhoud inhoud;
        try (var bytes = bron.getInputStream()) {
            inhoud = opslag.bewaar(schoolId, bytes, maximum);
        } catch (TeGroot e) {
            return new Toevoeging.Geweigerd("map.fout.groot", naam, maximum);
        }
        String mediatype = type.get().mediatype();
        var bestand = new Bestand(soorten.naam(naam, mediatype), inhoud, mediatype);
        var document =
                lees(() -> {
                    keuringen.meld(schoolId, inhoud.sha256(), type.get());
                    return schrijf.apply(bestand);
                });
        return new Toevoeging.Toegevoegd(document, naam);
    }

    private static String reason(InputStreamSource bron) throws IOException {
        try (var bytes = new PushbackInputStream(bron.getInputStream())) {
            int eerste = bytes.read();
            if (eerste < 0) {
                return "map.fout.leeg";
            }
            bytes.unread(eerste);
            return Bestandstype.van(bytes).mediatype().equals(Bestandstype.UITPAKBOM)
                    ? "map.fout.bom"
                    : "map.fout.soort";
        }
    }

    private <T> T lees(java.util.function.Supplier<T> werk) {
        return java.util.Objects.requireNonNull(transacties.execute(status -> werk.get()));
    }

    /** A file that is safely in the content store. */
    record Bestand(String naam, Inhoud inhoud, String mediatype) {}
}

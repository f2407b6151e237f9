package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandskenner;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.bestand.Toegestaan;
import nl.hulproute.platform.foto.Fotofout;
import nl.hulproute.platform.foto.Fotos;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.opslag.TeGroot;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final Fotos fotos;
    private final TransactionOperations transacties;
    private final long maximum;

    Leerlingmap(
            Documenten documenten,
            Notities notities,
            Opslagen opslagen,
            Keurmeesters keurmeesters,
            Toegestaan toegestaan,
            Bestandskenner kenner,
            Fotos fotos,
            TransactionOperations transacties,
            @Value("${hulproute.map.maximum:50MB}") DataSize maximum) {
        this.documenten = documenten;
        this.notities = notities;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
        this.keuringen = keurmeesters.van(Onderdeel.SCHOOL);
        this.soorten = new Bestandssoort(toegestaan);
        this.kenner = kenner;
        this.fotos = fotos;
        this.transacties = transacties;
        this.maximum = maximum.toBytes();
    }

    public List<Document> documenten(UUID leerlingId) {
        return lees(() -> documenten.van(leerlingId));
    }

    /** Those that this user may see. */
    List<Document> documenten(UUID leerlingId, Werkplek werkplek) {
        return documenten(leerlingId).stream()
                .filter(document -> document.leesbaar(werkplek))
                .toList();
    }

    /** One that this user may see. */
    Optional<Document> document(UUID leerlingId, UUID documentId, Werkplek werkplek) {
        return document(leerlingId, documentId).filter(document -> document.leesbaar(werkplek));
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

    /** Whether an iPhone's own kind of photo can be taken in here. */
    boolean kanHeic() {
        return fotos.kanHeic();
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
        return voegToe(schoolId, leerlingId, nieuw, bron, document -> {});
    }

    /** The same, with what is to be done with it in one transaction: both, or neither. */
    Toevoeging voegToe(
            UUID schoolId,
            UUID leerlingId,
            Nieuwdocument nieuw,
            InputStreamSource bron,
            Consumer<Document> erbij)
            throws IOException {
        return bewaar(
                schoolId,
                nieuw.bestandsnaam(),
                bron,
                bestand -> add(schoolId, leerlingId, nieuw, bestand, erbij));
    }

    private Document add(
            UUID schoolId,
            UUID leerlingId,
            Nieuwdocument nieuw,
            Bestand bestand,
            Consumer<Document> erbij) {
        var document = documenten.add(schoolId, leerlingId, nieuw, bestand);
        erbij.accept(document);
        return document;
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

    /** Puts photos into the map as one PDF, in this order. */
    Toevoeging voegSamen(
            UUID schoolId,
            UUID leerlingId,
            Nieuwdocument nieuw,
            List<Foto> delen,
            Consumer<Document> erbij)
            throws IOException {
        var bronnen = delen.stream().map(Foto::bron).toList();
        try (var klaar = fotos.samen(bronnen, maximum)) {
            return keep(
                    schoolId,
                    new Aanbod(nieuw.bestandsnaam(), klaar, Toevoeging.Bewerking.SAMENGEVOEGD),
                    bestand -> add(schoolId, leerlingId, nieuw, bestand, erbij));
        } catch (Fotofout e) {
            return refused(e, delen.get(e.nummer()).naam());
        }
    }

    /** A photo by its bytes, whatever its name says; nothing when it is something else. */
    public Optional<Foto> foto(InputStreamSource bron, String naam) throws IOException {
        try (var bytes = bron.getInputStream()) {
            String mediatype = Bestandstype.van(bytes).mediatype();
            return Fotos.isFoto(mediatype)
                    ? Optional.of(new Foto(naam, new Fotos.Bron(bron, mediatype)))
                    : Optional.empty();
        }
    }

    private Toevoeging bewaar(
            UUID schoolId, String naam, InputStreamSource bron, Function<Bestand, Document> schrijf)
            throws IOException {
        var foto = foto(bron, naam);
        return foto.isPresent()
                ? bewaar(schoolId, foto.get(), schrijf)
                : keep(schoolId, new Aanbod(naam, bron, Toevoeging.Bewerking.GEEN), schrijf);
    }

    private Toevoeging bewaar(UUID schoolId, Foto foto, Function<Bestand, Document> schrijf)
            throws IOException {
        try (var klaar = fotos.schoon(foto.bron(), maximum)) {
            return keep(
                    schoolId,
                    new Aanbod(foto.naam(klaar), klaar, Toevoeging.Bewerking.GESCHOOND),
                    schrijf);
        } catch (Fotofout e) {
            return refused(e, foto.naam());
        }
    }

    private Toevoeging refused(Fotofout fout, String naam) {
        return new Toevoeging.Geweigerd(
                "map.fout.foto." + fout.reden().name().toLowerCase(Locale.ROOT), naam, maximum);
    }

    private Toevoeging keep(UUID schoolId, Aanbod aanbod, Function<Bestand, Document> schrijf)
            throws IOException {
        String naam = aanbod.naam();
        Optional<Bestandstype> type = soorten.herken(aanbod.bron(), naam);
        if (type.isEmpty()) {
            return new Toevoeging.Geweigerd(reason(aanbod.bron()), naam, maximum);
        }
        if (Leegdocument.is(aanbod.bron(), type.get().mediatype())) {
            return new Toevoeging.Geweigerd("map.fout.niets", naam, maximum);
        }
        Inhoud inhoud;
        try (var bytes = aanbod.bron().getInputStream()) {
            inhoud = opslag.bewaar(schoolId, bytes, maximum);
        } catch (TeGroot e) {
            return new Toevoeging.Geweigerd("map.fout.groot", naam, maximum);
        }
        String mediatype = type.get().mediatype();
        var bestand = new Bestand(soorten.naam(naam, mediatype), inhoud, mediatype);
        return lees(() -> {
            keuringen.meld(schoolId, inhoud.sha256(), type.get());
            var document = schrijf.apply(bestand);
            return new Toevoeging.Toegevoegd(
                    document, naam, aanbod.bewerking(), documenten.same(document));
        });
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

    /** A file as it is about to be kept, and what was done to it before. */
    private record Aanbod(String naam, InputStreamSource bron, Toevoeging.Bewerking bewerking) {}

    /** A file that is safely in the content store. */
    record Bestand(String naam, Inhoud inhoud, String mediatype) {}
}

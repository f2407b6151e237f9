package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Makes one overview at once: for the map, or for the reader only. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtuitgifte {

    private final Momentopname moment;
    private final Klaarzetter klaarzetter;
    private final Overzichtpapier papier;
    private final Overzichtmaker maker;
    private final Overzichtboek boek;

    Overzichtuitgifte(
            Momentopname moment,
            Klaarzetter klaarzetter,
            Overzichtpapier papier,
            Overzichtmaker maker,
            Overzichtboek boek) {
        this.moment = moment;
        this.klaarzetter = klaarzetter;
        this.papier = papier;
        this.maker = maker;
        this.boek = boek;
    }

    ResponseEntity<byte[]> geef(Leerling leerling, Overzichtsoort soort, Overzichtopties opties) {
        var klaar = moment.lees(() -> klaarzetter.gekozen(leerling, soort, opties));
        var naam =
                ContentDisposition.inline()
                        .filename(papier.bestandsnaam(klaar), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(papier.schrijf(klaar));
    }

    Document bewaar(
            Leerling leerling, Overzichtsoort soort, Overzichtopties opties, Werkplek werkplek) {
        return maker.bewaar(
                moment.lees(() -> klaarzetter.gekozen(leerling, soort, opties)), wie(werkplek));
    }

    /** Nothing when it is no overview, not one for this account, or cannot be made any more. */
    Optional<Document> vernieuw(Leerling leerling, UUID document, Werkplek werkplek) {
        record Vernieuwing(Klaargezet nu, Bewaardoverzicht oud) {}
        return moment.lees(() ->
                        boek.vind(leerling.id(), document)
                                .filter(oud -> oud.soort().voor(werkplek))
                                .flatMap(oud ->
                                        klaarzetter
                                                .opnieuw(leerling, oud)
                                                .map(nu -> new Vernieuwing(nu, oud))))
                .map(een -> maker.vernieuw(een.nu(), een.oud(), wie(werkplek)));
    }

    private static Overzichtboek.Maker wie(Werkplek werkplek) {
        return new Overzichtboek.Maker(werkplek.account(), werkplek.naam());
    }
}

package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Nieuwdocument;
import nl.hulproute.school.map.Toevoeging;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Makes an overview into a document of the map, in the place of the former one like it. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtmaker {

    private final Overzichtpapier papier;
    private final Overzichtboek boek;
    private final Overzichtbronnen bronnen;
    private final Leerlingmap map;
    private final TransactionOperations transacties;

    Overzichtmaker(
            Overzichtpapier papier,
            Overzichtboek boek,
            Overzichtbronnen bronnen,
            Leerlingmap map,
            TransactionOperations transacties) {
        this.papier = papier;
        this.boek = boek;
        this.bronnen = bronnen;
        this.map = map;
        this.transacties = transacties;
    }

    /** The document that is this already; nothing when there is none, or an outdated one. */
    Optional<Document> aanwezig(Klaargezet klaar) {
        return in(() ->
                boek.van(klaar.leerling().id()).stream()
                        .filter(een -> een.maaktPlaatsVoor(klaar))
                        .filter(een -> een.vingerafdruk().equals(klaar.vingerafdruk()))
                        .flatMap(een -> document(een).stream())
                        .findFirst());
    }

    /** Writes it and keeps it; of two who do so at once each sees the other's. */
    Document bewaar(Klaargezet klaar, Overzichtboek.Maker maker) {
        byte[] pdf = papier.schrijf(klaar);
        return in(() -> {
            boek.sluit(klaar.leerling().id());
            var oud =
                    boek.van(klaar.leerling().id()).stream()
                            .filter(een -> een.maaktPlaatsVoor(klaar))
                            .flatMap(een -> document(een).stream())
                            .findFirst();
            return bewaar(klaar, pdf, oud, maker);
        });
    }

    /** The same, in the place of this overview, whatever it was made with. */
    Document vernieuw(Klaargezet klaar, Bewaardoverzicht oud, Overzichtboek.Maker maker) {
        byte[] pdf = papier.schrijf(klaar);
        return in(() -> {
            boek.sluit(klaar.leerling().id());
            return bewaar(klaar, pdf, document(oud), maker);
        });
    }

    private Document bewaar(
            Klaargezet klaar, byte[] pdf, Optional<Document> oud, Overzichtboek.Maker maker) {
        var bron = new ByteArrayResource(pdf);
        var school = klaar.leerling().schoolId();
        try {
            var toegevoegd =
                    oud.isPresent()
                            ? map.vervang(school, oud.get(), naast(klaar, oud.get(), maker), bron)
                            : map.voegToe(school, klaar.leerling().id(), nieuw(klaar, maker), bron);
            if (!(toegevoegd instanceof Toevoeging.Toegevoegd gelukt)) {
                throw new IllegalStateException("the map refuses an overview: " + toegevoegd);
            }
            boek.noteer(klaar, gelukt.document(), maker);
            return gelukt.document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Nieuwdocument nieuw(Klaargezet klaar, Overzichtboek.Maker maker) {
        var keuzes = bronnen.van(klaar.soort()).keuzes(klaar.leerling());
        return new Nieuwdocument(
                papier.onderwerp(klaar, keuzes),
                null,
                klaar.soort().documentsoort(),
                papier.bestandsnaam(klaar),
                maker.account(),
                maker.naam());
    }

    /** What the user called it, and where the user put it, stays. */
    private Nieuwdocument naast(Klaargezet klaar, Document oud, Overzichtboek.Maker maker) {
        var categorie = oud.categorie();
        return new Nieuwdocument(
                oud.onderwerp(),
                categorie == null ? null : categorie.id(),
                oud.documentsoort(),
                papier.bestandsnaam(klaar),
                maker.account(),
                maker.naam());
    }

    private Optional<Document> document(Bewaardoverzicht een) {
        return map.document(een.leerling(), een.document());
    }

    private <T> T in(java.util.function.Supplier<T> werk) {
        return Objects.requireNonNull(transacties.execute(status -> werk.get()));
    }
}

package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Besluitbericht;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.Terugkoppeling;
import nl.hulproute.uitwisseling.TerugkoppelingOntvanger;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes in at the school what the samenwerkingsverband says: from the system that received the
 * hulpvraag, also after the mandate for it has ended, or from one that the school mandated since.
 */
@RestController
@OpKnooppunt(Onderdeel.SCHOOL)
class TerugkoppelingController {

    /** The school's own reaction to a message: whether it knows the hulpvraag. */
    private interface Verwerking<T> {
        boolean ontvang(TerugkoppelingOntvanger school, UUID tenant, Oin swv, T bericht);
    }

    /** A kind of message: the texts and documents in it, and what the school does with it. */
    private record Soort<T extends Terugkoppeling>(
            Berichtsoort soort,
            Class<T> klasse,
            Function<T, Bsnkeuring.Teksten> teksten,
            Function<T, List<Documentregel>> documenten,
            Verwerking<T> verwerking) {

        Inname.Vorm<T> vorm(UUID id) {
            return new Inname.Vorm<>(
                    soort,
                    klasse,
                    bericht -> bericht.id().equals(id),
                    Terugkoppeling::hulpvraag,
                    bericht -> Documentregel.inhouden(documenten.apply(bericht)));
        }
    }

    private static final Soort<Statusbericht> STATUS =
            new Soort<>(
                    Berichtsoort.STATUS,
                    Statusbericht.class,
                    bericht ->
                            new Bsnkeuring.Teksten()
                                    .en("label", bericht.label())
                                    .en("toelichting", bericht.toelichting()),
                    bericht -> List.of(),
                    TerugkoppelingOntvanger::ontvang);

    private static final Soort<Aanvulverzoekbericht> AANVULVERZOEK =
            new Soort<>(
                    Berichtsoort.AANVULVERZOEK,
                    Aanvulverzoekbericht.class,
                    bericht -> texts(bericht.vragen()),
                    bericht -> List.of(),
                    TerugkoppelingOntvanger::ontvang);

    private static final Soort<Besluitbericht> BESLUIT =
            new Soort<>(
                    Berichtsoort.BESLUIT,
                    Besluitbericht.class,
                    bericht ->
                            new Bsnkeuring.Teksten()
                                    .en("uitkomst", bericht.uitkomst())
                                    .en("toelichting", bericht.toelichting())
                                    .en(bericht.documenten()),
                    Besluitbericht::documenten,
                    TerugkoppelingOntvanger::ontvang);

    private final Inname inname;
    private final Recht recht;
    private final Documentkeuring documenten;
    private final Bsnkeuring bsnkeuring;
    private final Balie balie;
    private final ObjectProvider<TerugkoppelingOntvanger> school;

    TerugkoppelingController(
            Inname inname,
            Recht recht,
            Documentkeuring documenten,
            Bsnkeuring bsnkeuring,
            Balie balie,
            ObjectProvider<TerugkoppelingOntvanger> school) {
        this.inname = inname;
        this.recht = recht;
        this.documenten = documenten;
        this.bsnkeuring = bsnkeuring;
        this.balie = balie;
        this.school = school;
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @PutMapping("/uitwisseling/v1/statusmeldingen/{id}")
    ResponseEntity<String> status(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        return take(STATUS, knooppunt, request, id);
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @PutMapping("/uitwisseling/v1/aanvulverzoeken/{id}")
    ResponseEntity<String> aanvulverzoek(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        return take(AANVULVERZOEK, knooppunt, request, id);
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @PutMapping("/uitwisseling/v1/besluiten/{id}")
    ResponseEntity<String> besluit(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        return take(BESLUIT, knooppunt, request, id);
    }

    private <T extends Terugkoppeling> ResponseEntity<String> take(
            Soort<T> soort, Knooppunt knooppunt, HttpServletRequest request, UUID id)
            throws IOException {
        return inname.take(
                knooppunt,
                request,
                id,
                soort.vorm(id),
                post -> check(soort, post),
                post -> handOver(soort, post));
    }

    private <T extends Terugkoppeling> void check(Soort<T> soort, Inname.Post<T> post) {
        T bericht = post.bericht();
        recht.demandFor(bericht.hulpvraag(), post.knooppunt(), post.partijen(), post.tenant());
        List<String> fouten = bsnkeuring.faults(soort.teksten().apply(bericht));
        if (!fouten.isEmpty()) {
            throw balie.refuse(400, fouten);
        }
        documenten.demand(post, soort.documenten().apply(bericht));
    }

    private <T extends Terugkoppeling> Ontvangst handOver(Soort<T> soort, Inname.Post<T> post) {
        boolean verwerkt =
                soort.verwerking()
                        .ontvang(
                                school.getObject(),
                                post.tenant(),
                                post.partijen().swv(),
                                post.bericht());
        return verwerkt
                ? new Ontvangst.Aangenomen(post.bericht().dossiernummer())
                : new Ontvangst.Geweigerd(List.of(recht.unknown(Onderdeel.SCHOOL)));
    }

    private static Bsnkeuring.Teksten texts(List<Aanvulverzoekbericht.Vraag> vragen) {
        var teksten = new Bsnkeuring.Teksten();
        for (int i = 0; i < vragen.size(); i++) {
            teksten.en("vragen[" + i + "].wat", vragen.get(i).wat())
                    .en("vragen[" + i + "].waarom", vragen.get(i).waarom());
        }
        return teksten;
    }
}

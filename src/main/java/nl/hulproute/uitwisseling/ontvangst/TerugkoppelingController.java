package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Besluitbericht;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Statusbericht;
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
        var vorm =
                new Inname.Vorm<>(
                        Berichtsoort.STATUS,
                        Statusbericht.class,
                        bericht -> bericht.id().equals(id),
                        Statusbericht::hulpvraag,
                        bericht -> List.of());
        return inname.take(
                knooppunt,
                request,
                id,
                vorm,
                post -> {
                    demandRight(post, Statusbericht::hulpvraag);
                    demandNoBsn(
                            new Bsnkeuring.Teksten()
                                    .en("label", post.bericht().label())
                                    .en("toelichting", post.bericht().toelichting()));
                },
                post ->
                        answer(
                                school.getObject()
                                        .ontvang(
                                                post.tenant(),
                                                post.partijen().swv(),
                                                post.bericht()),
                                post.bericht().dossiernummer()));
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @PutMapping("/uitwisseling/v1/aanvulverzoeken/{id}")
    ResponseEntity<String> aanvulverzoek(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        var vorm =
                new Inname.Vorm<>(
                        Berichtsoort.AANVULVERZOEK,
                        Aanvulverzoekbericht.class,
                        bericht -> bericht.id().equals(id),
                        Aanvulverzoekbericht::hulpvraag,
                        bericht -> List.of());
        return inname.take(
                knooppunt,
                request,
                id,
                vorm,
                post -> {
                    demandRight(post, Aanvulverzoekbericht::hulpvraag);
                    demandNoBsn(texts(post.bericht().vragen()));
                },
                post ->
                        answer(
                                school.getObject()
                                        .ontvang(
                                                post.tenant(),
                                                post.partijen().swv(),
                                                post.bericht()),
                                post.bericht().dossiernummer()));
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @PutMapping("/uitwisseling/v1/besluiten/{id}")
    ResponseEntity<String> besluit(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        var vorm =
                new Inname.Vorm<>(
                        Berichtsoort.BESLUIT,
                        Besluitbericht.class,
                        bericht -> bericht.id().equals(id),
                        Besluitbericht::hulpvraag,
                        Besluitbericht::inhouden);
        return inname.take(
                knooppunt,
                request,
                id,
                vorm,
                post -> {
                    demandRight(post, Besluitbericht::hulpvraag);
                    demandNoBsn(
                            new Bsnkeuring.Teksten()
                                    .en("uitkomst", post.bericht().uitkomst())
                                    .en("toelichting", post.bericht().toelichting())
                                    .en(post.bericht().documenten()));
                    documenten.demand(post, post.bericht().documenten());
                },
                post ->
                        answer(
                                school.getObject()
                                        .ontvang(
                                                post.tenant(),
                                                post.partijen().swv(),
                                                post.bericht()),
                                post.bericht().dossiernummer()));
    }

    private <T> void demandRight(Inname.Post<T> post, Function<T, UUID> hulpvraag) {
        recht.demandFor(
                hulpvraag.apply(post.bericht()), post.knooppunt(), post.partijen(), post.tenant());
    }

    private static Bsnkeuring.Teksten texts(List<Aanvulverzoekbericht.Vraag> vragen) {
        var teksten = new Bsnkeuring.Teksten();
        for (int i = 0; i < vragen.size(); i++) {
            teksten.en("vragen[" + i + "].wat", vragen.get(i).wat())
                    .en("vragen[" + i + "].waarom", vragen.get(i).waarom());
        }
        return teksten;
    }

    private void demandNoBsn(Bsnkeuring.Teksten teksten) {
        List<String> fouten = bsnkeuring.faults(teksten);
        if (!fouten.isEmpty()) {
            throw balie.refuse(400, fouten);
        }
    }

    private Ontvangst answer(boolean verwerkt, String dossiernummer) {
        return verwerkt
                ? new Ontvangst.Aangenomen(dossiernummer)
                : new Ontvangst.Geweigerd(List.of(recht.unknown(Onderdeel.SCHOOL)));
    }
}

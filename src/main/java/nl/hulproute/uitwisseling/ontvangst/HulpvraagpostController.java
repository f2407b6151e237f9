package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Hulpvraagbericht;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.UUID;

/** Takes in what is new about a pupil: hulpvragen and aanvullingen, once each, with a receipt. */
@RestController
@OpKnooppunt(Onderdeel.SWV)
class HulpvraagpostController {

    private final Inname inname;
    private final Hulpvraagkeuring keuring;
    private final HulpvraagOntvanger ontvanger;

    HulpvraagpostController(Inname inname, Hulpvraagkeuring keuring, HulpvraagOntvanger ontvanger) {
        this.inname = inname;
        this.keuring = keuring;
        this.ontvanger = ontvanger;
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping("/uitwisseling/v1/hulpvragen/{id}")
    ResponseEntity<String> hulpvraag(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        var vorm =
                new Inname.Vorm<>(
                        Berichtsoort.HULPVRAAG,
                        Hulpvraagbericht.class,
                        bericht -> bericht.id().equals(id),
                        Hulpvraagbericht::id,
                        Hulpvraagbericht::inhouden);
        return inname.take(
                knooppunt,
                request,
                id,
                vorm,
                keuring::hulpvraag,
                post ->
                        ontvanger.ontvang(
                                post.tenant(),
                                post.bericht(),
                                keuring.inhoud(post.tenant(), post.bericht().dossier())));
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping("/uitwisseling/v1/hulpvragen/{hulpvraag}/aanvullingen/{id}")
    ResponseEntity<String> aanvulling(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID hulpvraag,
            @PathVariable UUID id)
            throws IOException {
        var vorm =
                new Inname.Vorm<>(
                        Berichtsoort.AANVULLING,
                        Aanvullingbericht.class,
                        bericht -> bericht.id().equals(id) && bericht.hulpvraag().equals(hulpvraag),
                        Aanvullingbericht::hulpvraag,
                        Aanvullingbericht::inhouden);
        return inname.take(
                knooppunt,
                request,
                id,
                vorm,
                keuring::aanvulling,
                post -> ontvanger.ontvang(post.tenant(), post.bericht()));
    }
}

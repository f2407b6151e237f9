package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.Terughalingbericht;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what a school says of a hulpvraag that it sent before: withdrawn, or sent by mistake.
 * That needs no mandate when it comes from the system that sent it.
 */
@RestController
@OpKnooppunt(Onderdeel.SWV)
class VervolgpostController {

    private final Inname inname;
    private final Recht recht;
    private final Hulpvraagkeuring keuring;
    private final HulpvraagOntvanger ontvanger;

    VervolgpostController(
            Inname inname, Recht recht, Hulpvraagkeuring keuring, HulpvraagOntvanger ontvanger) {
        this.inname = inname;
        this.recht = recht;
        this.keuring = keuring;
        this.ontvanger = ontvanger;
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping("/uitwisseling/v1/hulpvragen/{hulpvraag}/intrekkingen/{id}")
    ResponseEntity<String> intrekking(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID hulpvraag,
            @PathVariable UUID id)
            throws IOException {
        var vorm =
                new Inname.Vorm<>(
                        Berichtsoort.INTREKKING,
                        Intrekkingbericht.class,
                        bericht -> bericht.id().equals(id) && bericht.hulpvraag().equals(hulpvraag),
                        Intrekkingbericht::hulpvraag,
                        bericht -> List.of());
        return inname.take(
                knooppunt,
                request,
                id,
                vorm,
                post -> check(post, hulpvraag, post.bericht().van(), post.bericht().naar()),
                post -> ontvanger.ontvang(post.tenant(), post.bericht()));
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @PutMapping("/uitwisseling/v1/hulpvragen/{hulpvraag}/terughalingen/{id}")
    ResponseEntity<String> terughaling(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @PathVariable UUID hulpvraag,
            @PathVariable UUID id)
            throws IOException {
        var vorm =
                new Inname.Vorm<>(
                        Berichtsoort.TERUGHALING,
                        Terughalingbericht.class,
                        bericht -> bericht.id().equals(id) && bericht.hulpvraag().equals(hulpvraag),
                        Terughalingbericht::hulpvraag,
                        Terughalingbericht::documenten);
        return inname.take(
                knooppunt,
                request,
                id,
                vorm,
                post -> check(post, hulpvraag, post.bericht().van(), post.bericht().naar()),
                this::takeBack);
    }

    /** In one transaction: the inbox lets go of what the part makes unreadable. */
    private Ontvangst takeBack(Inname.Post<Terughalingbericht> post) {
        var bericht = post.bericht();
        var ontvangst = ontvanger.ontvang(post.tenant(), bericht);
        if (ontvangst instanceof Ontvangst.Aangenomen) {
            post.punt()
                    .inkomend()
                    .forget(
                            new Inkomend.Sleutel(
                                    post.tenant(),
                                    post.punt().afzender(post.partijen()),
                                    bericht.hulpvraag()),
                            bericht.geheel() ? null : bericht.documenten());
        }
        return ontvangst;
    }

    private void check(Inname.Post<?> post, UUID hulpvraag, Schooladres van, Oin naar) {
        recht.demandFor(hulpvraag, post.knooppunt(), post.partijen(), post.tenant());
        keuring.demandParties(post.partijen(), van, naar);
    }
}

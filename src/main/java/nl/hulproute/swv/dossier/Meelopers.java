package nl.hulproute.swv.dossier;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/**
 * What was merged into a dossier comes to its states with it, whatever state it had: the school is
 * told of each of its hulpvragen where it is. Only a question is asked of one of them, and waits
 * there for its answer.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Meelopers {

    private final Dossiers dossiers;
    private final Geschiedenis geschiedenis;
    private final Statuslabels labels;
    private final Statuspost post;
    private final MessageSource teksten;
    private final Clock clock;

    Meelopers(
            Dossiers dossiers,
            Geschiedenis geschiedenis,
            Statuslabels labels,
            Statuspost post,
            MessageSource teksten,
            Clock clock) {
        this.dossiers = dossiers;
        this.geschiedenis = geschiedenis;
        this.labels = labels;
        this.post = post;
        this.teksten = teksten;
        this.clock = clock;
    }

    void follow(Samenwerkingsverband swv, Dossier blijft, Statusgever.Wijziging wijziging) {
        if (wijziging.naar() == HulpvraagStatus.AANVULLING_GEVRAAGD) {
            return;
        }
        dossiers.mergedInto(swv.id(), blijft.id()).stream()
                .filter(meeloper -> follows(meeloper, wijziging.naar()))
                .map(meeloper -> dossiers.lock(swv.id(), meeloper.id()).orElseThrow())
                .forEach(meeloper -> move(swv, blijft, meeloper, wijziging));
    }

    private static boolean follows(Dossier meeloper, HulpvraagStatus naar) {
        boolean wacht =
                meeloper.status() == HulpvraagStatus.AANVULLING_GEVRAAGD
                        && naar == HulpvraagStatus.IN_BEHANDELING;
        return !wacht
                && meeloper.status() != naar
                && meeloper.status() != HulpvraagStatus.INGETROKKEN
                && !meeloper.teruggehaald();
    }

    private void move(
            Samenwerkingsverband swv,
            Dossier blijft,
            Dossier meeloper,
            Statusgever.Wijziging wijziging) {
        Instant nu = meeloper.after(clock.instant());
        String label = labels.of(swv.id(), wijziging.naar());
        String samen =
                teksten.getMessage(
                        "samenvoegen.bericht.mee", new Object[] {blijft.nummer()}, NEDERLANDS);
        String toelichting = (samen + "\n" + wijziging.toelichting()).strip();
        dossiers.move(swv.id(), meeloper, wijziging.naar(), nu);
        geschiedenis.add(
                swv.id(),
                meeloper,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.STATUS,
                        wijziging.door(),
                        wijziging.naar(),
                        label,
                        toelichting,
                        0));
        post.send(swv, meeloper, wijziging.naar(), label, nu, toelichting);
    }
}

package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.Verzending;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** Tells a school the state of its hulpvraag over the exchange. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Statuspost {

    private final Dossiers dossiers;
    private final Inlezingen inlezingen;
    private final Verzending verzending;

    Statuspost(Dossiers dossiers, Inlezingen inlezingen, Verzending verzending) {
        this.dossiers = dossiers;
        this.inlezingen = inlezingen;
        this.verzending = verzending;
    }

    /** False when nobody sent it over the exchange: then nobody there knows its id. */
    boolean send(
            Samenwerkingsverband swv,
            Dossier dossier,
            HulpvraagStatus status,
            String label,
            Instant moment,
            @Nullable String toelichting) {
        if (inlezingen.of(swv.id(), dossier.id()).isPresent()) {
            return false;
        }
        verzending.status(
                swv.id(),
                swv.oin(),
                dossier.afzender(),
                new Statusbericht(
                        dossiers.newIds(1).getFirst(),
                        dossier.bericht(),
                        dossier.nummer(),
                        status,
                        label,
                        moment,
                        toelichting));
        return true;
    }
}

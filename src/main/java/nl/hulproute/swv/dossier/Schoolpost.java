package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** What travels to the school of a dossier, except of one that somebody here read in. */
@Component
@OpKnooppunt(Onderdeel.SWV)
public class Schoolpost {

    private final Verzending verzending;
    private final Inlezingen inlezingen;

    Schoolpost(Verzending verzending, Inlezingen inlezingen) {
        this.verzending = verzending;
        this.inlezingen = inlezingen;
    }

    /** Whether the school hears of this dossier: nobody there knows the id of one read in. */
    public boolean reaches(UUID swv, Dossier dossier) {
        return inlezingen.of(swv, dossier.id()).isEmpty();
    }

    /** Asks the school; nothing leaves when it does not hear of the dossier. */
    public void send(Samenwerkingsverband swv, Dossier dossier, Aanvulverzoekbericht bericht) {
        if (reaches(swv.id(), dossier)) {
            verzending.aanvulverzoek(swv.id(), swv.oin(), dossier.afzender(), bericht);
        }
    }
}

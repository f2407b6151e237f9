package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.mailtekst.Mailsoort;
import nl.hulproute.swv.mailtekst.Plaatshouder;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;

import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Tells the school by mail that something changed, when, to whom and in the words that the
 * samenwerkingsverband chose; nothing about the pupil.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Statusmail {

    private final Schoolmail mail;
    private final Statuslabels labels;

    Statusmail(Schoolmail mail, Statuslabels labels) {
        this.mail = mail;
        this.labels = labels;
    }

    /** Of a dossier that has come to this state. */
    void send(Samenwerkingsverband swv, Dossier dossier, HulpvraagStatus naar) {
        mail.send(
                swv,
                dossier,
                new Mailsoort(naar),
                Map.of(Plaatshouder.STATUS, labels.of(swv.id(), naar)));
    }
}

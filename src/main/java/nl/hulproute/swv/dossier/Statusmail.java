package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * Tells the submitter and the school's team by mail that something changed: a link and the
 * dossiernummer, nothing about the pupil and no word of the change itself.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Statusmail {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final Postkantoor postkantoor;
    private final Schoolontvangers ontvangers;
    private final MessageSource teksten;
    private final String adres;

    Statusmail(
            Postkantoor postkantoor,
            Schoolontvangers ontvangers,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.ontvangers = ontvangers;
        this.teksten = teksten;
        this.adres = adres;
    }

    void send(Samenwerkingsverband swv, Dossier dossier) {
        ontvangers.of(swv.id(), dossier).stream()
                .map(aan -> new Mail(aan, onderwerp(dossier), tekst(swv, dossier)))
                .forEach(postkantoor::verstuur);
    }

    String onderwerp(Dossier dossier) {
        return teksten.getMessage(
                "dossier.mail.onderwerp", new Object[] {dossier.nummer()}, NEDERLANDS);
    }

    String tekst(Samenwerkingsverband swv, Dossier dossier) {
        return teksten.getMessage(
                "dossier.mail.tekst",
                new Object[] {
                    dossier.nummer(),
                    swv.naam(),
                    adres + "/swv/mijn-dossiers/" + dossier.id(),
                    swv.email()
                },
                NEDERLANDS);
    }
}

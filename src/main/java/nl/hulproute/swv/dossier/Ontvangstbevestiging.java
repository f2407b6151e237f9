package nl.hulproute.swv.dossier;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.aanvraagtype.Afhandeling;
import nl.hulproute.swv.mailtekst.Mailsoort;
import nl.hulproute.swv.mailtekst.Plaatshouder;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.swv.termijn.Termijnboek;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the school by mail that its hulpvraag came in: the dossiernummer, by when there is a
 * decision, and what the samenwerkingsverband itself wants to say. Nothing about the pupil.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Ontvangstbevestiging {

    private final Schoolmail mail;
    private final Dossiers dossiers;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Aanvraagtypes aanvraagtypes;
    private final Termijnboek termijnen;
    private final MessageSource teksten;

    Ontvangstbevestiging(
            Schoolmail mail,
            Dossiers dossiers,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Aanvraagtypes aanvraagtypes,
            Termijnboek termijnen,
            MessageSource teksten) {
        this.mail = mail;
        this.dossiers = dossiers;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.aanvraagtypes = aanvraagtypes;
        this.termijnen = termijnen;
        this.teksten = teksten;
    }

    /** All mails at once, or none; of a dossier that is gone nothing is left to say. */
    @Transactional
    void send(UUID swv, Dossier.Id id) {
        dossiers.find(swv, id).ifPresent(dossier -> send(swv, dossier));
    }

    private void send(UUID swv, Dossier dossier) {
        mail.send(
                samenwerkingsverbanden.read(swv),
                dossier,
                Mailsoort.BEVESTIGING,
                Map.of(
                        Plaatshouder.TERMIJN, termijn(swv, dossier),
                        Plaatshouder.EIGENTEKST, eigen(swv, dossier)));
    }

    private String termijn(UUID swv, Dossier dossier) {
        Optional<LocalDate> laatste =
                termijnen.stand(swv, dossier.id().waarde()).map(stand -> stand.laatsteDag());
        return laatste.map(dag -> text("dossier.bevestiging.termijn", Datums.inHetNederlands(dag)))
                .orElse("");
    }

    private String eigen(UUID swv, Dossier dossier) {
        return aanvraagtypes
                .afhandeling(swv, dossier.aanvraagtype())
                .map(Afhandeling::ontvangsttekst)
                .orElse("");
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}

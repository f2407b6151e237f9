package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.aanvraagtype.Afhandeling;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.swv.termijn.Termijnboek;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the school by mail that its hulpvraag came in: the dossiernummer, by when there is a
 * decision, and what the samenwerkingsverband itself wants to say. Nothing about the pupil.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Ontvangstbevestiging {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);

    private final Postkantoor postkantoor;
    private final Dossiers dossiers;
    private final Schoolontvangers ontvangers;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Aanvraagtypes aanvraagtypes;
    private final Termijnboek termijnen;
    private final MessageSource teksten;
    private final String adres;

    Ontvangstbevestiging(
            Postkantoor postkantoor,
            Dossiers dossiers,
            Schoolontvangers ontvangers,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Aanvraagtypes aanvraagtypes,
            Termijnboek termijnen,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.dossiers = dossiers;
        this.ontvangers = ontvangers;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.aanvraagtypes = aanvraagtypes;
        this.termijnen = termijnen;
        this.teksten = teksten;
        this.adres = adres;
    }

    /** All mails at once, or none. */
    @Transactional
    void send(UUID swv, Dossier.Id id) {
        Dossier dossier = dossiers.find(swv, id).orElseThrow();
        String onderwerp = text("dossier.bevestiging.onderwerp", dossier.nummer());
        String tekst = tekst(samenwerkingsverbanden.read(swv), dossier);
        ontvangers.of(swv, dossier).stream()
                .map(aan -> new Mail(aan, onderwerp, tekst))
                .forEach(postkantoor::verstuur);
    }

    private String tekst(Samenwerkingsverband swv, Dossier dossier) {
        return text(
                "dossier.bevestiging.tekst",
                dossier.nummer(),
                swv.naam(),
                termijn(swv.id(), dossier) + eigen(swv.id(), dossier),
                adres + "/swv/mijn-dossiers/" + dossier.id(),
                swv.email());
    }

    private String termijn(UUID swv, Dossier dossier) {
        Optional<LocalDate> laatste =
                termijnen.stand(swv, dossier.id().waarde()).map(stand -> stand.laatsteDag());
        return laatste.map(dag -> text("dossier.bevestiging.termijn", DAG.format(dag)) + "\n\n")
                .orElse("");
    }

    private String eigen(UUID swv, Dossier dossier) {
        return aanvraagtypes
                .afhandeling(swv, dossier.aanvraagtype())
                .map(Afhandeling::ontvangsttekst)
                .filter(tekst -> !tekst.isBlank())
                .map(tekst -> tekst + "\n\n")
                .orElse("");
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}

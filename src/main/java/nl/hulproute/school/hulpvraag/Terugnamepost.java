package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuws;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells who made the hulpvraag and the school's team what became of taking it back: the reference
 * and a link, nothing about the pupil and not why.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Terugnamepost {

    private final Postkantoor postkantoor;
    private final Hulpvraagzaken zaken;
    private final Kennisgever kennisgever;
    private final MessageSource teksten;
    private final String adres;

    Terugnamepost(
            Postkantoor postkantoor,
            Hulpvraagzaken zaken,
            Kennisgever kennisgever,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.zaken = zaken;
        this.kennisgever = kennisgever;
        this.teksten = teksten;
        this.adres = adres;
    }

    void ingetrokken(Hulpvraag hulpvraag) {
        send("ingetrokken", hulpvraag);
    }

    void teruggehaald(Hulpvraag hulpvraag) {
        send("teruggehaald", hulpvraag);
    }

    /** Someone has to telephone: what is at the SWV is still there. */
    void mislukt(Hulpvraag hulpvraag) {
        send("mislukt", hulpvraag);
    }

    /** Where the team of the school is reached. */
    List<String> team(UUID schoolId) {
        return zaken.alarmadressen(schoolId);
    }

    private void send(String soort, Hulpvraag hulpvraag) {
        Object[] waarden = {hulpvraag.eigenReferentie(), adres + "/hulpvragen/" + hulpvraag.id()};
        String sleutel = "hulpvraag.terugmail." + soort;
        String onderwerp = teksten.getMessage(sleutel + ".onderwerp", waarden, NEDERLANDS);
        String tekst = teksten.getMessage(sleutel + ".tekst", waarden, NEDERLANDS);
        kennisgever.geef(
                hulpvraag.schoolId(),
                Set.of(hulpvraag.opsteller().account()),
                new Nieuws(
                        Kennisgevingsoort.TERUGNAME,
                        hulpvraag.eigenReferentie(),
                        "/hulpvragen/" + hulpvraag.id(),
                        onderwerp,
                        tekst));
        team(hulpvraag.schoolId()).stream()
                .filter(aan -> !aan.equalsIgnoreCase(hulpvraag.opsteller().email().strip()))
                .map(aan -> new Mail(aan, onderwerp, tekst))
                .forEach(postkantoor::verstuur);
    }
}

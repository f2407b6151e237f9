package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Tells who may approve that something waits, and who asked what came of it: a reference and a
 * link, nothing about the pupil and not why.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Goedkeuringpost {

    private final Postkantoor postkantoor;
    private final Goedkeurders goedkeurders;
    private final Waarnemers waarnemers;
    private final MessageSource teksten;
    private final String adres;

    Goedkeuringpost(
            Postkantoor postkantoor,
            Goedkeurders goedkeurders,
            Waarnemers waarnemers,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.goedkeurders = goedkeurders;
        this.waarnemers = waarnemers;
        this.teksten = teksten;
        this.adres = adres;
    }

    void gevraagd(Hulpvraag hulpvraag) {
        send("gevraagd", hulpvraag, goedkeurders.adressen(hulpvraag.schoolId()));
    }

    void teruggegeven(Hulpvraag hulpvraag, Goedkeuring.Aanbieder aanbieder) {
        send("teruggegeven", hulpvraag, List.of(aanbieder.email()));
    }

    void goedgekeurd(Hulpvraag hulpvraag, Goedkeuring.Aanbieder aanbieder) {
        send("goedgekeurd", hulpvraag, List.of(aanbieder.email()));
    }

    private void send(String soort, Hulpvraag hulpvraag, List<String> adressen) {
        Object[] waarden = {
            hulpvraag.eigenReferentie(), adres + "/hulpvragen/" + hulpvraag.id() + "/verzenden"
        };
        String sleutel = "goedkeuring.mail." + soort;
        waarnemers.adressen(hulpvraag.schoolId(), adressen).stream()
                .map(String::strip)
                .filter(aan -> !aan.isEmpty())
                .map(aan ->
                        new Mail(
                                aan,
                                teksten.getMessage(sleutel + ".onderwerp", waarden, NEDERLANDS),
                                teksten.getMessage(sleutel + ".tekst", waarden, NEDERLANDS)))
                .forEach(postkantoor::verstuur);
    }
}

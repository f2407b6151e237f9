package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuws;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/**
 * Tells who may approve that something waits, and who asked what came of it: a reference and a
 * link, nothing about the pupil and not why.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Goedkeuringpost {

    private final Kennisgever kennisgever;
    private final Goedkeurders goedkeurders;
    private final MessageSource teksten;
    private final String adres;

    Goedkeuringpost(
            Kennisgever kennisgever,
            Goedkeurders goedkeurders,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.kennisgever = kennisgever;
        this.goedkeurders = goedkeurders;
        this.teksten = teksten;
        this.adres = adres;
    }

    void gevraagd(Hulpvraag hulpvraag) {
        tell(
                "gevraagd",
                Kennisgevingsoort.GOEDKEURING_GEVRAAGD,
                hulpvraag,
                goedkeurders.accounts(hulpvraag.schoolId()));
    }

    void teruggegeven(Hulpvraag hulpvraag, Goedkeuring.Aanbieder aanbieder) {
        answered("teruggegeven", Kennisgevingsoort.GOEDKEURING_TERUGGEGEVEN, hulpvraag, aanbieder);
    }

    void goedgekeurd(Hulpvraag hulpvraag, Goedkeuring.Aanbieder aanbieder) {
        answered("goedgekeurd", Kennisgevingsoort.GOEDKEURING_GEGEVEN, hulpvraag, aanbieder);
    }

    /** Something changed since: it has to be offered anew. */
    void vervallen(Hulpvraag hulpvraag, Goedkeuring.Aanbieder aanbieder) {
        answered("vervallen", Kennisgevingsoort.GOEDKEURING_VERVALLEN, hulpvraag, aanbieder);
    }

    private void answered(
            String wat,
            Kennisgevingsoort soort,
            Hulpvraag hulpvraag,
            Goedkeuring.Aanbieder aanbieder) {
        tell(wat, soort, hulpvraag, Set.of(aanbieder.account()));
    }

    private void tell(
            String wat, Kennisgevingsoort soort, Hulpvraag hulpvraag, Set<UUID> accounts) {
        String pad = "/hulpvragen/" + hulpvraag.id() + "/verzenden";
        Object[] waarden = {hulpvraag.eigenReferentie(), adres + pad};
        String sleutel = "goedkeuring.mail." + wat;
        kennisgever.geef(
                hulpvraag.schoolId(),
                accounts,
                new Nieuws(
                        soort,
                        hulpvraag.eigenReferentie(),
                        pad,
                        teksten.getMessage(sleutel + ".onderwerp", waarden, NEDERLANDS),
                        teksten.getMessage(sleutel + ".tekst", waarden, NEDERLANDS)));
    }
}

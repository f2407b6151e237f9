package nl.hulproute.datalek;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Adresboek;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuws;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Tells those who keep the register, and whom the part named, that there is something new in it: a
 * number, a moment and a link, nothing about the pupil and not why.
 */
@Component
class Datalekmail {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'om' H.mm 'uur'", NEDERLANDS)
                    .withZone(Datums.NEDERLAND);

    private final Postkantoor postkantoor;
    private final Adresboek adresboek;
    private final Kennisgever kennisgever;
    private final MessageSource teksten;
    private final String adres;

    Datalekmail(
            Postkantoor postkantoor,
            Adresboek adresboek,
            Kennisgever kennisgever,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.adresboek = adresboek;
        this.kennisgever = kennisgever;
        this.teksten = teksten;
        this.adres = adres;
    }

    void send(UUID tenant, Datalekmelding melding) {
        String nummer =
                melding.dossiernummer().isEmpty() ? melding.referentie() : melding.dossiernummer();
        String pad = "/datalekken/" + melding.id();
        Object[] waarden = {
            nummer, MOMENT.format(melding.gemerkt().plus(Datalek.TERMIJN)), adres + pad
        };
        String onderwerp = teksten.getMessage("datalek.mail.onderwerp", waarden, NEDERLANDS);
        String tekst = teksten.getMessage("datalek.mail.tekst", waarden, NEDERLANDS);
        var beheerders = adresboek.of(tenant, Actie.DATALEKKEN_BEHEREN);
        kennisgever.geef(
                tenant, new Nieuws(Kennisgevingsoort.DATALEK, nummer, pad, onderwerp, tekst));
        melding.adressen().stream()
                .map(String::strip)
                .filter(aan -> !aan.isEmpty() && !beheerders.contains(aan))
                .distinct()
                .map(aan -> new Mail(aan, onderwerp, tekst))
                .forEach(postkantoor::verstuur);
    }
}

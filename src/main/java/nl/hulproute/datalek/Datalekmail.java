package nl.hulproute.datalek;

import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Adresboek;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells those who keep the register, and whom the part named, that there is something new in it: a
 * number, a moment and a link, nothing about the pupil and not why.
 */
@Component
class Datalekmail {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'om' H.mm 'uur'", NEDERLANDS)
                    .withZone(Datums.NEDERLAND);

    private final Postkantoor postkantoor;
    private final Adresboek adresboek;
    private final MessageSource teksten;
    private final String adres;

    Datalekmail(
            Postkantoor postkantoor,
            Adresboek adresboek,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.adresboek = adresboek;
        this.teksten = teksten;
        this.adres = adres;
    }

    void send(UUID tenant, Datalekmelding melding) {
        Stream.concat(
                        adresboek.of(tenant, Actie.DATALEKKEN_BEHEREN).stream(),
                        melding.adressen().stream())
                .map(String::strip)
                .filter(aan -> !aan.isEmpty())
                .distinct()
                .map(aan -> mail(aan, melding))
                .forEach(postkantoor::verstuur);
    }

    private Mail mail(String aan, Datalekmelding melding) {
        Object[] waarden = {
            melding.dossiernummer().isEmpty() ? melding.referentie() : melding.dossiernummer(),
            MOMENT.format(melding.gemerkt().plus(Datalek.TERMIJN)),
            adres + "/datalekken/" + melding.id()
        };
        return new Mail(
                aan,
                teksten.getMessage("datalek.mail.onderwerp", waarden, NEDERLANDS),
                teksten.getMessage("datalek.mail.tekst", waarden, NEDERLANDS));
    }
}

package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;

/** The mail with the link: it says which school asks, and nothing about anyone. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Ouderpost {

    private final Postkantoor postkantoor;
    private final MessageSource teksten;
    private final String adres;

    Ouderpost(
            Postkantoor postkantoor,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.teksten = teksten;
        this.adres = adres;
    }

    void invite(Oudertoegang toegang, String link, String school) {
        var tot =
                DateTimeFormatter.ofPattern("d MMMM yyyy", toegang.taal())
                        .format(toegang.verloopt().atZone(Datums.NEDERLAND));
        Object[] waarden = {
            school,
            adres + "/ouders/uitnodiging/" + link + "?taal=" + toegang.taal().getLanguage(),
            tot,
            teksten.getMessage("ouders.mail.code." + toegang.codeweg().code(), null, toegang.taal())
        };
        postkantoor.verstuur(
                new Mail(
                        toegang.email(),
                        teksten.getMessage("ouders.mail.onderwerp", waarden, toegang.taal()),
                        teksten.getMessage("ouders.mail.tekst", waarden, toegang.taal()),
                        Ouderpostmelding.kenmerk(toegang)));
    }
}

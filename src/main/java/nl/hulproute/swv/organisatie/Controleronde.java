package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Mailmaker;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Accountcontroles;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;

/** Asks those who manage a samenwerkingsverband to look at its accounts, and asks again. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Controleronde {

    private final Accountcontroles controles;
    private final Controles stand;
    private final Medewerkers medewerkers;
    private final Postkantoor postkantoor;
    private final Mailmaker maker;
    private final String adres;
    private final Duration elke;
    private final Duration herinnering;

    Controleronde(
            Accountcontroles controles,
            Controles stand,
            Medewerkers medewerkers,
            Postkantoor postkantoor,
            Mailmaker maker,
            @Value("${hulproute.adres}") String adres,
            @Value("${hulproute.accountcontrole.elke}") Duration elke,
            @Value("${hulproute.accountcontrole.herinnering}") Duration herinnering) {
        this.controles = controles;
        this.stand = stand;
        this.medewerkers = medewerkers;
        this.postkantoor = postkantoor;
        this.maker = maker;
        this.adres = adres;
        this.elke = elke;
        this.herinnering = herinnering;
    }

    /** The controle and the mails about it are one transaction; within the tenant. */
    @Transactional
    void go(Samenwerkingsverband swv) {
        stand.finishWhenDone(swv.id());
        if (controles.beginWhenDue(swv.id(), elke)) {
            mail(swv, "organisatie.controle.mail");
        } else if (controles.askAgainWhenDue(swv.id(), herinnering)) {
            mail(swv, "organisatie.controle.herinnering");
        }
    }

    private void mail(Samenwerkingsverband swv, String sleutel) {
        medewerkers.withRight(swv.id(), Actie.ORGANISATIE_BEHEREN).stream()
                .map(beheerder -> mail(swv, sleutel, beheerder))
                .forEach(postkantoor::verstuur);
    }

    private Mail mail(Samenwerkingsverband swv, String sleutel, Medewerker beheerder) {
        return maker.van(
                beheerder.email(),
                sleutel,
                beheerder.naam(),
                swv.naam(),
                adres + "/swv/organisatie/accounts/controle");
    }
}

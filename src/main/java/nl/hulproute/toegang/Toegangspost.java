package nl.hulproute.toegang;

import nl.hulproute.platform.post.Mailmaker;
import nl.hulproute.platform.post.Postkantoor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails about getting in: an invitation, access that was given, a forgotten password. */
@Component
class Toegangspost {

    private final Postkantoor postkantoor;
    private final Mailmaker maker;
    private final String adres;

    Toegangspost(
            Postkantoor postkantoor, Mailmaker maker, @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.maker = maker;
        this.adres = adres;
    }

    void invited(Uitnodiging uitnodiging, String token) {
        send(
                "uitnodiging",
                uitnodiging.email(),
                uitnodiging.naam(),
                uitnodiging.organisatie().naam(),
                uitnodiging.door(),
                adres + "/uitnodiging/" + token,
                Sleutels.UITNODIGING.toDays());
    }

    void admitted(Organisatie organisatie, Account account) {
        send("toegang", account.email(), account.naam(), organisatie.naam(), adres + "/inloggen");
    }

    void forgotten(Account account, String token) {
        send(
                "herstel",
                account.email(),
                account.naam(),
                adres + "/wachtwoord/" + token,
                Sleutels.HERSTEL.toMinutes());
    }

    private void send(String soort, String aan, Object... waarden) {
        postkantoor.verstuur(maker.van(aan, "toegang.mail." + soort, waarden));
    }
}

package nl.hulproute.toegang.waarneming;

import nl.hulproute.platform.post.Mailmaker;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.toegang.Werkplek;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Tells who stands in, and who is away when somebody else noted it. */
@Component
class Afwezigheidpost {

    private final Postkantoor postkantoor;
    private final Mailmaker maker;
    private final String adres;

    Afwezigheidpost(
            Postkantoor postkantoor, Mailmaker maker, @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.maker = maker;
        this.adres = adres;
    }

    void gemeld(Afwezigheid afwezigheid, Werkplek werkplek) {
        var waarnemer = afwezigheid.waarnemer();
        if (waarnemer != null) {
            send("waarnemer", waarnemer.email(), afwezigheid, werkplek);
        }
        if (!afwezigheid.account().equals(werkplek.account())) {
            send("ander", afwezigheid.email(), afwezigheid, werkplek);
        }
    }

    private void send(String soort, String aan, Afwezigheid afwezigheid, Werkplek werkplek) {
        var waarnemer = afwezigheid.waarnemer();
        postkantoor.verstuur(
                maker.van(
                        aan,
                        "afwezigheid.mail." + soort,
                        afwezigheid.naam(),
                        day(afwezigheid.van()),
                        day(afwezigheid.tot()),
                        werkplek.organisatie().naam(),
                        adres + "/mijn-gegevens",
                        waarnemer == null ? "–" : waarnemer.naam(),
                        werkplek.naam()));
    }

    private static String day(LocalDate dag) {
        return Datums.inHetNederlands(dag);
    }
}

package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.mailtekst.Mailkeuze;
import nl.hulproute.swv.mailtekst.Mailkeuzes;
import nl.hulproute.swv.mailtekst.Mailsoort;
import nl.hulproute.swv.mailtekst.Plaatshouder;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;

/** Mails a school about its dossier as the samenwerkingsverband chose, or not at all. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Schoolmail {

    private final Postkantoor postkantoor;
    private final Schoolontvangers ontvangers;
    private final Mailkeuzes keuzes;
    private final String adres;

    Schoolmail(
            Postkantoor postkantoor,
            Schoolontvangers ontvangers,
            Mailkeuzes keuzes,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.ontvangers = ontvangers;
        this.keuzes = keuzes;
        this.adres = adres;
    }

    /**
     * @param erbij what only this mail knows
     */
    void send(
            Samenwerkingsverband swv,
            Dossier dossier,
            Mailsoort soort,
            Map<Plaatshouder, String> erbij) {
        Mailkeuze keuze = keuzes.of(swv.id(), soort);
        if (!keuze.verstuur()) {
            return;
        }
        var waarden = new EnumMap<Plaatshouder, String>(Plaatshouder.class);
        waarden.putAll(erbij);
        waarden.put(Plaatshouder.DOSSIERNUMMER, dossier.nummer());
        waarden.put(Plaatshouder.SWV, swv.naam());
        waarden.put(Plaatshouder.SCHOOL, dossier.schoolNaam());
        waarden.put(Plaatshouder.LINK, adres + "/swv/mijn-dossiers/" + dossier.id());
        waarden.put(Plaatshouder.EMAIL, swv.email());
        String onderwerp = keuze.onderwerp(waarden);
        String tekst = keuze.tekst(waarden);
        ontvangers.of(swv.id(), dossier, keuze.aan()).stream()
                .map(aan -> new Mail(aan, onderwerp, tekst))
                .forEach(postkantoor::verstuur);
    }
}

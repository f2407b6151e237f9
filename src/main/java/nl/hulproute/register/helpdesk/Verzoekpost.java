package nl.hulproute.register.helpdesk;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.verzoek.Verzoek;
import nl.hulproute.register.verzoek.Verzoekmelding;
import nl.hulproute.toegang.Adresboek;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells by mail of a request and how it ended. What was asked stands in no mail: it was typed
 * freely, and could name someone.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Verzoekpost implements Verzoekmelding {

    private final Registerfeiten feiten;
    private final Postkantoor postkantoor;
    private final Adresboek adresboek;
    private final MessageSource teksten;
    private final Environment instellingen;

    Verzoekpost(
            Registerfeiten feiten,
            Postkantoor postkantoor,
            Adresboek adresboek,
            MessageSource teksten,
            Environment instellingen) {
        this.feiten = feiten;
        this.postkantoor = postkantoor;
        this.adresboek = adresboek;
        this.teksten = teksten;
        this.instellingen = instellingen;
    }

    @Override
    public void asked(Verzoek verzoek) {
        String adres = pages("") + "/helpdesk/verzoeken/" + verzoek.vraag().id();
        adresboek
                .of(Organisatiesoort.HELPDESK)
                .forEach(aan ->
                        postkantoor.verstuur(
                                new Mail(
                                        aan,
                                        say("nieuw.onderwerp", verzoek.referentie(), kind(verzoek)),
                                        say(
                                                "nieuw.tekst",
                                                verzoek.referentie(),
                                                kind(verzoek),
                                                verzoek.vraag().organisatie(),
                                                school(verzoek),
                                                adres))));
    }

    @Override
    public void handled(Verzoek verzoek) {
        tell(verzoek.vraag().email(), verzoek, "vrager");
        if (!verzoek.vraag().schoolmail().isEmpty()
                && !verzoek.vraag().schoolmail().equals(verzoek.vraag().email())) {
            tell(verzoek.vraag().schoolmail(), verzoek, "school");
        }
    }

    private void tell(String aan, Verzoek verzoek, String wie) {
        String uitkomst =
                say("uitkomst." + verzoek.vraag().soort() + "." + verzoek.stand(), about(verzoek))
                        + board(verzoek);
        String antwoord = verzoek.antwoord().isBlank() ? "" : say("antwoord", verzoek.antwoord());
        postkantoor.verstuur(
                new Mail(
                        aan,
                        say("behandeld.onderwerp", verzoek.referentie(), kind(verzoek)),
                        say(
                                "behandeld." + wie,
                                verzoek.referentie(),
                                verzoek.vraag().organisatie(),
                                uitkomst,
                                antwoord,
                                pages(home(verzoek)) + "/vraag-de-helpdesk")));
    }

    /** The board under which the register took the school, which may not be what was asked. */
    private String board(Verzoek verzoek) {
        Vestiging vestiging = verzoek.vraag().vestiging();
        boolean opgenomen =
                verzoek.vraag().soort() == Soort.BRIN && verzoek.stand() == Stand.GOEDGEKEURD;
        return vestiging == null || !opgenomen
                ? ""
                : feiten.find(vestiging.brin())
                        .map(Instellingfeit::bestuur)
                        .map(bestuur -> " " + say("bestuur", bestuur.naam(), bestuur.nummer()))
                        .orElse("");
    }

    /** Which school it is about; empty when it is about none. */
    private static String about(Verzoek verzoek) {
        Vestiging vestiging = verzoek.vraag().vestiging();
        if (vestiging == null) {
            return "";
        }
        String naam = verzoek.vraag().schoolnaam().strip();
        boolean naamloos = naam.isEmpty() || naam.equals(vestiging.toString());
        return naamloos ? vestiging.toString() : naam + " (" + vestiging + ")";
    }

    private String school(Verzoek verzoek) {
        String school = about(verzoek);
        return school.isEmpty() ? say("geenschool") : school;
    }

    private String kind(Verzoek verzoek) {
        return teksten.getMessage("helpdesk.soort." + verzoek.vraag().soort(), null, NEDERLANDS);
    }

    /** The part whose pages the one who asked works in. */
    private static String home(Verzoek verzoek) {
        Oin namens = verzoek.vraag().namens();
        if (namens == null) {
            return "";
        }
        return (namens.brin().isPresent() ? Onderdeel.SCHOOL : Onderdeel.SWV).naam();
    }

    /**
     * Where pages are reached: the register's own, or those of a part that has them at another
     * address ({@code hulproute.paginas.school}, {@code .swv}).
     */
    private String pages(String onderdeel) {
        String eigen =
                instellingen.getProperty(
                        "hulproute.adres",
                        "http://localhost:" + instellingen.getProperty("server.port", "8080"));
        return onderdeel.isEmpty()
                ? eigen
                : instellingen.getProperty("hulproute.paginas." + onderdeel, eigen);
    }

    private String say(String sleutel, String... gegevens) {
        return teksten.getMessage("helpdesk.mail." + sleutel, gegevens, NEDERLANDS);
    }
}

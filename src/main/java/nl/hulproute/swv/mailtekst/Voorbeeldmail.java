package nl.hulproute.swv.mailtekst;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** A mail as a school would read it, with values that are made up. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Voorbeeldmail {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Statuslabels labels;
    private final MessageSource teksten;
    private final String adres;

    Voorbeeldmail(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Statuslabels labels,
            MessageSource teksten,
            @Value("${hulproute.adres}") String adres) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.labels = labels;
        this.teksten = teksten;
        this.adres = adres;
    }

    record Voorbeeld(String onderwerp, String tekst) {}

    Voorbeeld of(UUID swv, Mailsoort soort, Mailkeuze keuze) {
        Samenwerkingsverband wie = samenwerkingsverbanden.read(swv);
        var waarden = new EnumMap<Plaatshouder, String>(Plaatshouder.class);
        waarden.put(Plaatshouder.DOSSIERNUMMER, text("mailtekst.voorbeeld.nummer"));
        waarden.put(Plaatshouder.SWV, wie.naam());
        waarden.put(Plaatshouder.SCHOOL, text("mailtekst.voorbeeld.school"));
        waarden.put(Plaatshouder.LINK, adres + "/swv/mijn-dossiers/…");
        waarden.put(Plaatshouder.EMAIL, wie.email());
        if (soort.status() == null) {
            waarden.put(
                    Plaatshouder.TERMIJN,
                    text("dossier.bevestiging.termijn", text("mailtekst.voorbeeld.dag")));
            waarden.put(Plaatshouder.EIGENTEKST, text("mailtekst.voorbeeld.eigen"));
        } else {
            waarden.put(Plaatshouder.STATUS, labels.of(swv, soort.status()));
        }
        return voorbeeld(keuze, waarden);
    }

    private static Voorbeeld voorbeeld(Mailkeuze keuze, Map<Plaatshouder, String> waarden) {
        return new Voorbeeld(keuze.onderwerp(waarden), keuze.tekst(waarden));
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}

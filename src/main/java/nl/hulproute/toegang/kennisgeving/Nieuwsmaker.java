package nl.hulproute.toegang.kennisgeving;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for what a subject tells, when it has no mail of its own for it. */
@Component
public class Nieuwsmaker {

    private final MessageSource teksten;
    private final String adres;

    Nieuwsmaker(MessageSource teksten, @Value("${hulproute.adres}") String adres) {
        this.teksten = teksten;
        this.adres = adres;
    }

    public Nieuws van(Kennisgevingsoort soort, String referentie, String pad) {
        String zin = text("kennisgeving.tekst." + soort.code(), referentie);
        return new Nieuws(
                soort,
                referentie,
                pad,
                zin,
                text("kennisgeving.mail.tekst", zin, adres + pad, adres + "/meldingen/keuzes"));
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}

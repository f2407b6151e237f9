package nl.hulproute.platform.post;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a mail of two texts of the program, in Dutch: its subject and what stands in it. */
@Component
public class Mailmaker {

    private final MessageSource teksten;

    Mailmaker(MessageSource teksten) {
        this.teksten = teksten;
    }

    /**
     * @param sleutel of the texts, without {@code .onderwerp} and {@code .tekst}
     * @param waarden for both; a subject may leave most out
     */
    public Mail van(String aan, String sleutel, Object... waarden) {
        return new Mail(
                aan, text(sleutel + ".onderwerp", waarden), text(sleutel + ".tekst", waarden));
    }

    private String text(String sleutel, Object... waarden) {
        return teksten.getMessage(sleutel, waarden, NEDERLANDS);
    }
}

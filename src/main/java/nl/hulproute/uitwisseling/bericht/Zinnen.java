package nl.hulproute.uitwisseling.bericht;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The sentences that the exchange says to people of other organisations: in Dutch, as the contract
 * says, for the reader's language is not known at the sender.
 */
@Component
public class Zinnen {

    private final MessageSource teksten;

    Zinnen(MessageSource teksten) {
        this.teksten = teksten;
    }

    public String zeg(String sleutel, Object... waarden) {
        return teksten.getMessage(sleutel, waarden, NEDERLANDS);
    }
}

package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What a school asks of samenwerkingsverbanden, over mutual TLS; call it outside a transaction. */
public interface SwvLoket {

    /** The samenwerkingsverbanden of this school's BRIN, by the register. */
    Antwoord<List<SwvVermelding>> voor(Brin brin);

    /** Of those, the ones that know this school's environment themselves. */
    Antwoord<List<SwvVermelding>> kennen(Schooladres school);

    Antwoord<List<Aanvraagtype>> aanvraagtypen(Schooladres school, Oin swv);

    /** The newest status per hulpvraag, of those changed since that moment. */
    Antwoord<List<Statusbericht>> statussen(Schooladres school, Oin swv, @Nullable Instant sinds);
}

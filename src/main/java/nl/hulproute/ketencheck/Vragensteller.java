package nl.hulproute.ketencheck;

import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Verzoekstand;

import java.util.List;
import java.util.UUID;

/**
 * How the people of one kind of organisation ask the helpdesk. Each part implements it for its own,
 * for it knows on whose behalf they work. It may go over the network: call it outside a
 * transaction.
 */
public interface Vragensteller {

    Organisatiesoort soort();

    /** Asks on behalf of the organisation one works for; the same id twice is one question. */
    Antwoord<Verzoekstand> vraag(Werkplek werkplek, UUID id, String tekst);

    /** What this organisation asked the helpdesk, the newest first. */
    Antwoord<List<Verzoekstand>> vragen(Werkplek werkplek);
}

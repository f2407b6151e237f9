package nl.hulproute.ketencheck;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;
import nl.hulproute.uitwisseling.Testuitslag;

import java.util.List;
import java.util.Optional;

/**
 * What a part plugs in so that its people see their chains and do their own steps. Everything goes
 * by what the werkplek may see: a chain that {@link #keten} does not give is nobody's business.
 */
public interface Ketenzicht {

    /** For whom. */
    Organisatiesoort soort();

    /**
     * The chains of the werkplek; of a helpdesk, which has none of its own, those that the words
     * find.
     */
    Antwoord<List<Keten>> ketens(Werkplek werkplek, String zoek);

    /**
     * For who has no chains of their own: those that do not work yet, page by page. Empty for who
     * sees all of theirs at once.
     *
     * @param na after what the page begins; empty for the first
     */
    default Optional<Ketenpagina> hapert(String na) {
        return Optional.empty();
    }

    /** One of those; nothing when it is none of the werkplek, or when there is none. */
    Antwoord<Optional<Keten>> keten(Werkplek werkplek, Vestiging vestiging, Oin swv);

    /** When each step stood how, the newest first. */
    Antwoord<List<Ketenverloop>> verloop(Werkplek werkplek, Keten keten);

    /** Where the step is done here; empty when it is not done here. */
    Optional<String> pagina(Keten keten, Ketenstand stand);

    /** Tells the owner of the step by mail; where that went. */
    Antwoord<String> herinner(Werkplek werkplek, Keten keten, Ketenstap stap);

    /** Sends a testbericht; empty for who takes no part in the exchange. */
    Optional<Testuitslag> probeer(Werkplek werkplek, Keten keten);

    /** Whether {@link #probeer} can do anything here. */
    boolean kanProberen();
}

package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The register's answer on the chains of this school, which is the same that all others get. It
 * goes over the network: never call it in a transaction.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Ketencontrole {

    private final Ketenloket keten;
    private final SwvLoket loket;

    Ketencontrole(Ketenloket keten, SwvLoket loket) {
        this.keten = keten;
        this.loket = loket;
    }

    /** The chain from this environment to this samenwerkingsverband. */
    public Keten voor(Schooladres school, SwvVermelding swv) {
        return switch (keten.van(school.routeringskenmerk())) {
            case Antwoord.Geen<List<Keten>>(String reden) ->
                    Keten.onbekend(school.vestiging(), school.naam(), swv, reden);
            case Antwoord.Gegeven<List<Keten>>(var ketens) ->
                    ketens.stream()
                            .filter(een -> een.swv().equals(swv.oin()))
                            .findFirst()
                            .orElseGet(() ->
                                    Keten.onbekend(school.vestiging(), school.naam(), swv, ""));
        };
    }

    /** All chains from this environment. */
    public Antwoord<List<Keten>> ketens(Schooladres school) {
        return keten.van(school.routeringskenmerk());
    }

    /** The samenwerkingsverbanden of the school's BRIN. */
    public Antwoord<List<SwvVermelding>> samenwerkingsverbanden(Schooladres school) {
        return loket.voor(school.vestiging().brin());
    }
}

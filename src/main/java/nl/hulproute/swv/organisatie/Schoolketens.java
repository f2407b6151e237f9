package nl.hulproute.swv.organisatie;

import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer of the page <em>Ketencheck</em> for the schools in <em>Organisatie</em>, so that the
 * two pages agree. Call it outside a transaction: it asks the register.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Schoolketens {

    private final Ketenloket loket;

    Schoolketens(Ketenloket loket) {
        this.loket = loket;
    }

    /** One question for all schools; empty while the register does not answer. */
    Map<Vestiging, Keten> all(Samenwerkingsverband swv) {
        return switch (loket.van(Onderdeel.SWV, swv.oin())) {
            case Antwoord.Gegeven<List<Keten>>(List<Keten> alle) ->
                    alle.stream().collect(toMap(Keten::vestiging, keten -> keten, (a, b) -> a));
            case Antwoord.Geen<List<Keten>> ignored -> Map.of();
        };
    }

    /** That of one school; nothing when there is none, or while the register does not answer. */
    Optional<Keten> find(Samenwerkingsverband swv, Vestiging school) {
        return loket.van(Onderdeel.SWV, school, swv.oin())
                .optioneel()
                .flatMap(gevonden -> gevonden);
    }
}

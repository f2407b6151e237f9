package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Registerschool;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Gives a school the name under which the register knows its board, once its BRIN was approved: the
 * helpdesk may have approved it under another name than the samenwerkingsverband wrote down. Call
 * it outside a transaction: it may ask the register.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Bestuursovername {

    private final Scholenbeheer scholen;
    private final Helpdesk helpdesk;

    Bestuursovername(Scholenbeheer scholen, Helpdesk helpdesk) {
        this.scholen = scholen;
        this.helpdesk = helpdesk;
    }

    /**
     * Once for each school: a name that is changed here afterwards stays.
     *
     * @param verzoeken the newest first
     */
    void take(Samenwerkingsverband swv, List<Verzoekstand> verzoeken) {
        var laatste = new LinkedHashMap<Vestiging, UUID>();
        verzoeken.stream()
                .filter(verzoek -> verzoek.soort() == Registerverzoek.Soort.BRIN)
                .filter(verzoek -> verzoek.stand() == Verzoekstand.Stand.GOEDGEKEURD)
                .forEach(verzoek ->
                        Vestiging.parse(verzoek.vestiging())
                                .ifPresent(school -> laatste.putIfAbsent(school, verzoek.id())));
        if (laatste.isEmpty()) {
            return;
        }
        for (Vestiging school : scholen.awaitingBoard(swv.id(), laatste)) {
            helpdesk.find(school)
                    .optioneel()
                    .flatMap(gevonden -> gevonden)
                    .map(Registerschool::bestuur)
                    .ifPresent(naam ->
                            scholen.takeBoard(
                                    swv.id(),
                                    school,
                                    Objects.requireNonNull(laatste.get(school)),
                                    naam));
        }
    }
}

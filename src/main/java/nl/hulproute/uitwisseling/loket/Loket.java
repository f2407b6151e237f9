package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Endpoint;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.SwvVermelding;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A school's questions to samenwerkingsverbanden. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Loket implements SwvLoket {

    private static final Logger LOG = LoggerFactory.getLogger(Loket.class);
    private static final Duration GEDULD = Duration.ofSeconds(15);

    /** A wall against an answer that never ends. */
    private static final int MEESTE_PAGINAS = 200;

    private final Registers registers;
    private final Verbindingen verbindingen;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;

    Loket(Registers registers, Verbindingen verbindingen, Berichtvorm vorm, Zinnen zinnen) {
        this.registers = registers;
        this.verbindingen = verbindingen;
        this.vorm = vorm;
        this.zinnen = zinnen;
    }

    @Override
    public Antwoord<List<SwvVermelding>> voor(Brin brin) {
        return registers.van(Onderdeel.SCHOOL).samenwerkingsverbanden(brin);
    }

    @Override
    public Antwoord<List<SwvVermelding>> kennen(Schooladres school) {
        return switch (voor(school.vestiging().brin())) {
            case Antwoord.Geen<List<SwvVermelding>> geen -> geen;
            case Antwoord.Gegeven<List<SwvVermelding>>(var kandidaten) -> ask(school, kandidaten);
        };
    }

    private Antwoord<List<SwvVermelding>> ask(Schooladres school, List<SwvVermelding> kandidaten) {
        var bekend = new ArrayList<SwvVermelding>();
        for (SwvVermelding swv : kandidaten) {
            var antwoord = get(school, swv.oin(), "/samenwerkingsverbanden", SwvVermelding.class);
            if (antwoord instanceof Antwoord.Geen) {
                return antwoord;
            }
            antwoord.optioneel().ifPresent(bekend::addAll);
        }
        return new Antwoord.Gegeven<>(bekend);
    }

    @Override
    public Antwoord<List<Aanvraagtype>> aanvraagtypen(Schooladres school, Oin swv) {
        return get(school, swv, "/aanvraagtypen", Aanvraagtype.class);
    }

    @Override
    public Antwoord<List<Statusbericht>> statussen(
            Schooladres school, Oin swv, @Nullable Instant sinds) {
        var alle = new ArrayList<Statusbericht>();
        for (int pagina = 0; pagina < MEESTE_PAGINAS; pagina++) {
            var antwoord = get(school, swv, "/statussen" + query(sinds, alle), Statusbericht.class);
            if (!(antwoord instanceof Antwoord.Gegeven<List<Statusbericht>>(var deel))) {
                return antwoord;
            }
            alle.addAll(deel);
            if (deel.size() < Statusbericht.PER_ANTWOORD) {
                break;
            }
        }
        return new Antwoord.Gegeven<>(alle);
    }

    /** Since a moment, and after the last one that was answered before. */
    private static String query(@Nullable Instant sinds, List<Statusbericht> eerder) {
        var delen = new ArrayList<String>();
        if (sinds != null) {
            delen.add("sinds=" + sinds);
        }
        if (!eerder.isEmpty()) {
            delen.add("na=" + eerder.getLast().id());
        }
        return delen.isEmpty() ? "" : "?" + String.join("&", delen);
    }

    private <T> Antwoord<List<T>> get(Schooladres school, Oin swv, String pad, Class<T> soort) {
        return switch (registers.van(Onderdeel.SCHOOL).endpoint(swv)) {
            case Antwoord.Geen<Optional<Endpoint>>(String reden) -> new Antwoord.Geen<>(reden);
            case Antwoord.Gegeven<Optional<Endpoint>>(var plek) ->
                    plek.map(daar -> get(school, swv, daar.url(), pad, soort))
                            .orElseGet(() -> none("uitwisseling.swv.geen-endpoint"));
        };
    }

    private <T> Antwoord<List<T>> get(
            Schooladres school, Oin swv, URI basis, String pad, Class<T> soort) {
        var partijen = new Partijen(school.oin(), school.routeringskenmerk(), swv);
        var request =
                partijen.addTo(HttpRequest.newBuilder(URI.create(basis + pad)))
                        .timeout(GEDULD)
                        .GET()
                        .build();
        try {
            var response = verbindingen.van(Onderdeel.SCHOOL).send(request);
            if (response.statusCode() != 200) {
                LOG.info("{} of {} answered {}", pad, swv, response.statusCode());
                if (response.statusCode() == 404) {
                    // it is not served there: the register may know where it went
                    registers.forgetEndpoint(Onderdeel.SCHOOL, swv.waarde());
                }
                return none(
                        response.statusCode() == 403
                                ? "uitwisseling.swv.niet-toegestaan"
                                : "uitwisseling.swv.antwoordt-niet");
            }
            return vorm.readList(response.body(), soort)
                    .waarde()
                    .<Antwoord<List<T>>>map(Antwoord.Gegeven::new)
                    .orElseGet(() -> none("uitwisseling.swv.onleesbaar"));
        } catch (GeenVertrouwen e) {
            LOG.info("{} of {} failed: {}", pad, swv, e.breuk());
            registers.forgetEndpoint(Onderdeel.SCHOOL, swv.waarde());
            return new Antwoord.Geen<>(e.zin());
        } catch (IOException e) {
            LOG.info("{} of {} failed: {}", pad, swv, e.toString());
            registers.forgetEndpoint(Onderdeel.SCHOOL, swv.waarde());
            return none("uitwisseling.swv.onbereikbaar");
        }
    }

    private <T> Antwoord<T> none(String sleutel) {
        return new Antwoord.Geen<>(zinnen.zeg(sleutel));
    }
}

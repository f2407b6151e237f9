package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Accountstand;
import nl.hulproute.uitwisseling.Accountvraag;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Berichtstand;
import nl.hulproute.uitwisseling.Endpoint;
import nl.hulproute.uitwisseling.Helpdeskloket;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Gelezen;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The helpdesk's questions, asked by the register's part. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Helpdeskvragen implements Helpdeskloket {

    private static final Logger LOG = LoggerFactory.getLogger(Helpdeskvragen.class);
    private static final Duration GEDULD = Duration.ofSeconds(15);

    private final Registers registers;
    private final Verbindingen verbindingen;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;

    Helpdeskvragen(
            Registers registers, Verbindingen verbindingen, Berichtvorm vorm, Zinnen zinnen) {
        this.registers = registers;
        this.verbindingen = verbindingen;
        this.vorm = vorm;
        this.zinnen = zinnen;
    }

    @Override
    public Antwoord<Accountstand> account(Oin adres, String email) {
        String vraag = vorm.write(new Accountvraag(email));
        return ask(
                        adres,
                        "/accountvragen",
                        request ->
                                request.header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(vraag)))
                .flatMap(antwoord ->
                        antwoord.statusCode() == 200
                                ? read(antwoord, Accountstand.class)
                                : refused(antwoord.statusCode()));
    }

    @Override
    public Antwoord<Optional<Berichtstand>> bericht(
            UUID id, Routeringskenmerk school, Oin swv, Onderdeel bij) {
        var partijen = new Partijen(Oin.of(school.vestiging().brin()), school, swv);
        Oin adres = bij == Onderdeel.SWV ? swv : new Oin(school.waarde());
        return ask(adres, "/berichten/" + id, request -> partijen.addTo(request).GET())
                .flatMap(antwoord ->
                        switch (antwoord.statusCode()) {
                            case 200 -> read(antwoord, Berichtstand.class).map(Optional::of);
                            case 404 -> new Antwoord.Gegeven<>(Optional.empty());
                            default -> refused(antwoord.statusCode());
                        });
    }

    private Antwoord<HttpResponse<byte[]>> ask(
            Oin adres, String pad, Function<HttpRequest.Builder, HttpRequest.Builder> vraag) {
        return registers
                .van(Onderdeel.REGISTER)
                .endpoint(adres)
                .flatMap(plek ->
                        plek.map(daar -> send(daar, pad, vraag))
                                .orElseGet(() -> none("nagaan.vraag.geen-endpoint")));
    }

    private Antwoord<HttpResponse<byte[]>> send(
            Endpoint daar, String pad, Function<HttpRequest.Builder, HttpRequest.Builder> vraag) {
        var request = HttpRequest.newBuilder(URI.create(daar.url() + pad)).timeout(GEDULD);
        try {
            return new Antwoord.Gegeven<>(
                    verbindingen.van(Onderdeel.REGISTER).send(vraag.apply(request).build()));
        } catch (GeenVertrouwen e) {
            return new Antwoord.Geen<>(e.zin());
        } catch (IOException e) {
            LOG.info("a question of the helpdesk to {} failed: {}", daar.url(), e.toString());
            return none("nagaan.vraag.onbereikbaar");
        }
    }

    private <T> Antwoord<T> read(HttpResponse<byte[]> antwoord, Class<T> soort) {
        Gelezen<T> gelezen = vorm.read(antwoord.body(), soort);
        return gelezen.waarde()
                .<Antwoord<T>>map(Antwoord.Gegeven::new)
                .orElseGet(() -> none("nagaan.vraag.onleesbaar"));
    }

    private <T> Antwoord<T> refused(int status) {
        return none(status == 403 ? "nagaan.vraag.geweigerd" : "nagaan.vraag.storing");
    }

    private <T> Antwoord<T> none(String sleutel) {
        return new Antwoord.Geen<>(zinnen.zeg(sleutel));
    }
}

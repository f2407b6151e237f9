package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Endpoint;
import nl.hulproute.uitwisseling.Testantwoord;
import nl.hulproute.uitwisseling.Testbericht;
import nl.hulproute.uitwisseling.Testloket;
import nl.hulproute.uitwisseling.Testuitslag;
import nl.hulproute.uitwisseling.Testuitslag.Soort;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Sends testberichten, and says step by step where one stopped. */
@Component
class Proefloket implements Testloket {

    private static final Logger LOG = LoggerFactory.getLogger(Proefloket.class);
    private static final Duration GEDULD = Duration.ofSeconds(15);

    private final Registers registers;
    private final Verbindingen verbindingen;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;
    private final JdbcClient jdbc;

    Proefloket(
            Registers registers,
            Verbindingen verbindingen,
            Berichtvorm vorm,
            Zinnen zinnen,
            JdbcClient jdbc) {
        this.registers = registers;
        this.verbindingen = verbindingen;
        this.vorm = vorm;
        this.zinnen = zinnen;
        this.jdbc = jdbc;
    }

    @Override
    public Testuitslag probeer(Onderdeel van, Oin adres) {
        registers.forgetEndpoint(van, adres.waarde());
        return switch (registers.van(van).endpoint(adres)) {
            case Antwoord.Geen<Optional<Endpoint>>(String reden) ->
                    new Testuitslag(Soort.REGISTER_ZWIJGT, reden, null, null);
            case Antwoord.Gegeven<Optional<Endpoint>>(var plek) ->
                    plek.map(daar -> send(van, adres, daar))
                            .orElseGet(() -> stopped(Soort.GEEN_ENDPOINT, null, adres));
        };
    }

    private Testuitslag send(Onderdeel van, Oin adres, Endpoint daar) {
        var bericht = new Testbericht(UUID.randomUUID(), adres);
        var request =
                HttpRequest.newBuilder(URI.create(daar.url() + "/testberichten/" + bericht.id()))
                        .header("Content-Type", "application/json")
                        .timeout(GEDULD)
                        .PUT(HttpRequest.BodyPublishers.ofString(vorm.write(bericht)))
                        .build();
        try {
            return judge(bericht, daar, verbindingen.van(van).send(request));
        } catch (GeenVertrouwen e) {
            return new Testuitslag(Soort.GEEN_VERTROUWEN, e.zin(), daar, null);
        } catch (IOException e) {
            LOG.info("a testbericht to {} did not arrive: {}", adres, e.toString());
            return stopped(Soort.ONBEREIKBAAR, daar, daar.url().getHost());
        }
    }

    private Testuitslag judge(Testbericht bericht, Endpoint daar, HttpResponse<byte[]> response) {
        Optional<Oin> systeem = response.sslSession().flatMap(Systeemnaam::of);
        if (systeem.isEmpty() || !systeem.get().equals(daar.systeem())) {
            String naam = systeem.map(Oin::waarde).orElse("?");
            return stopped(Soort.ANDER_SYSTEEM, daar, naam, daar.systeem());
        }
        boolean koppelvlak = response.headers().firstValue("API-Version").isPresent();
        return switch (response.statusCode()) {
            case 200, 201 -> read(bericht, daar, response.body());
            case 404 ->
                    koppelvlak
                            ? stopped(Soort.ADRES_ONBEKEND, daar, bericht.adres())
                            : stopped(Soort.GEEN_KOPPELVLAK, daar, daar.url().getHost());
            default -> stopped(Soort.STORING, daar, String.valueOf(response.statusCode()));
        };
    }

    private Testuitslag read(Testbericht bericht, Endpoint daar, byte[] body) {
        return vorm.read(body, Testantwoord.class)
                .waarde()
                .filter(antwoord -> antwoord.id().equals(bericht.id()))
                .map(antwoord ->
                        new Testuitslag(
                                Soort.AANGEKOMEN,
                                sentence(Soort.AANGEKOMEN, antwoord.ontvanger()),
                                daar,
                                antwoord))
                .orElseGet(() -> stopped(Soort.GEEN_KOPPELVLAK, daar, daar.url().getHost()));
    }

    private Testuitslag stopped(Soort soort, @Nullable Endpoint daar, Object... waarden) {
        return new Testuitslag(soort, sentence(soort, waarden), daar, null);
    }

    private String sentence(Soort soort, Object... waarden) {
        String sleutel = soort.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return zinnen.zeg("nagaan.test." + sleutel, waarden);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Testantwoord> laatste(Onderdeel bij, Oin adres) {
        Oin systeem = verbindingen.van(bij).certificaat().systeem();
        return jdbc.sql(
                        """
                        select id, afzender, ontvangen from uitwisseling_%s.testbericht
                         where adres = :adres order by ontvangen desc limit 1
                        """
                                .formatted(bij.naam()))
                .param("adres", adres.waarde())
                .query((rij, n) ->
                        new Testantwoord(
                                rij.getObject("id", UUID.class),
                                adres,
                                new Oin(rij.getString("afzender")),
                                systeem,
                                rij.getTimestamp("ontvangen").toInstant()))
                .optional();
    }
}

package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.Terughalingbericht;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.contract.Aanroep;
import nl.hulproute.uitwisseling.contract.Contractkeuring;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is really answered to messages, held to the contract. */
@Hulproutetest
class AntwoordenIT {

    private static final Map<String, String> NIETS = Map.of();

    @Autowired ApplicationContext context;
    @Autowired Berichtvorm vorm;
    @Autowired Clock clock;

    private final Contractkeuring keuring = new Contractkeuring();
    private Proefkantoor kantoor;
    private Aanroep school;
    private Aanroep swv;

    @BeforeEach
    void open() {
        kantoor = Proefkantoor.of(context);
        school = new Aanroep(context, Onderdeel.SCHOOL);
        swv = new Aanroep(context, Onderdeel.SWV);
    }

    @Test
    @DisplayName(
            "U67 What is answered to a hulpvraag, from its first content on, obeys the contract")
    void whatIsAnsweredToAHulpvraagObeysTheContract() throws Exception {
        var bericht = kantoor.post.hulpvraag(1);
        String path = "/hulpvragen/" + bericht.id();

        demand(204, sendContents(bericht));
        demand(201, put(path, bericht));
        demand(200, put(path, bericht));
        demand(409, put(path, other(bericht)));
        demand(200, get("/berichten/" + bericht.id()));
        demand(404, get("/berichten/" + UUID.randomUUID()));
        demand(200, get("/statussen"));
        demand(400, get("/statussen?na=" + UUID.randomUUID()));
    }

    @Test
    @DisplayName(
            "U67 What is answered to a content, whole, broken off or wrong, obeys the contract")
    void whatIsAnsweredToAContentObeysTheContract() throws Exception {
        String bytes = "%PDF-1.7 een document van niets";
        String path =
                "/hulpvragen/"
                        + UUID.randomUUID()
                        + "/inhoud/"
                        + Sha256.of(bytes.getBytes(StandardCharsets.UTF_8));
        int all = bytes.length();

        demand(404, school.send(Onderdeel.SWV, "HEAD", path, "", NIETS));
        demand(409, content(path, bytes.substring(9), "bytes 9-%d/%d".formatted(all - 1, all)));
        demand(400, school.send(Onderdeel.SWV, "PUT", path, "iets anders", NIETS));
        demand(204, school.send(Onderdeel.SWV, "PUT", path, bytes, NIETS));
        demand(200, school.send(Onderdeel.SWV, "HEAD", path, "", NIETS));
    }

    @Test
    @DisplayName("U67 What is answered to an intrekking and a terughaling obeys the contract")
    void whatIsAnsweredToWhatFollowsObeysTheContract() throws Exception {
        var bericht = kantoor.post.hulpvraag(1);
        String path = "/hulpvragen/" + bericht.id();
        sendContents(bericht);
        put(path, bericht);
        var terug =
                new Terughalingbericht(
                        UUID.randomUUID(),
                        bericht.id(),
                        bericht.van(),
                        bericht.naar(),
                        bericht.indiener(),
                        clock.instant(),
                        "Verkeerd document",
                        List.of(bericht.documenten().getFirst().sha256()));
        var intrekking = intrekking(bericht, bericht.id());
        var vreemd = intrekking(bericht, UUID.randomUUID());

        demand(201, put(path + "/terughalingen/" + terug.id(), terug));
        demand(201, put(path + "/intrekkingen/" + intrekking.id(), intrekking));
        demand(200, put(path + "/intrekkingen/" + intrekking.id(), intrekking));
        demand(
                400,
                put("/hulpvragen/" + vreemd.hulpvraag() + "/intrekkingen/" + vreemd.id(), vreemd));
    }

    @Test
    @DisplayName("U67 What the school answers to a statusmelding obeys the contract")
    void whatTheSchoolAnswersObeysTheContract() throws Exception {
        var bericht =
                new Statusbericht(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "2026-0",
                        HulpvraagStatus.ONTVANGEN,
                        "Ontvangen",
                        clock.instant(),
                        null);

        demand(
                400,
                swv.send(
                        Onderdeel.SCHOOL,
                        "PUT",
                        "/statusmeldingen/" + bericht.id(),
                        vorm.write(bericht),
                        NIETS));
        demand(
                400,
                swv.send(Onderdeel.SCHOOL, "PUT", "/besluiten/" + UUID.randomUUID(), "{}", NIETS));
    }

    private HttpResponse<byte[]> sendContents(Hulpvraagbericht bericht) throws Exception {
        var opslag = context.getBean(Opslagen.class).van(Onderdeel.SCHOOL);
        HttpResponse<byte[]> last = null;
        for (Sha256 inhoud : bericht.inhouden()) {
            try (InputStream bron = opslag.open(kantoor.school.id(), inhoud)) {
                String text = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
                String path = "/hulpvragen/" + bericht.id() + "/inhoud/" + inhoud;
                last = school.send(Onderdeel.SWV, "PUT", path, text, NIETS);
            }
        }
        return Objects.requireNonNull(last);
    }

    private HttpResponse<byte[]> content(String path, String bytes, String range) throws Exception {
        return school.send(Onderdeel.SWV, "PUT", path, bytes, Map.of("Content-Range", range));
    }

    private HttpResponse<byte[]> put(String path, Object bericht) throws Exception {
        return school.send(Onderdeel.SWV, "PUT", path, vorm.write(bericht), NIETS);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return school.send(Onderdeel.SWV, "GET", path, "", NIETS);
    }

    private void demand(int status, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(
                        "%s: %s",
                        answer.request().uri(), new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        keuring.demand(answer);
    }

    private Intrekkingbericht intrekking(Hulpvraagbericht bericht, UUID hulpvraag) {
        return new Intrekkingbericht(
                UUID.randomUUID(),
                hulpvraag,
                bericht.van(),
                bericht.naar(),
                bericht.indiener(),
                clock.instant(),
                "De leerling verhuist");
    }

    private static Hulpvraagbericht other(Hulpvraagbericht bericht) {
        return Proefbericht.metTekst(bericht, "Iets anders", null);
    }
}

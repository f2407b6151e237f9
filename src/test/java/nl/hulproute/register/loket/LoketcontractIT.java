package nl.hulproute.register.loket;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.contract.Contract;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.contract.Contractkeuring;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The contract of the look-up: as everyone gets it, and as its answers obey it. */
@Browsertest
class LoketcontractIT {

    private static final String BASIS = "/register/v1";
    private static final String VERSIE = Dienstversie.OSO_SWV.namespace();
    private static final Contract CONTRACT = Contract.read("register-v1");

    @LocalServerPort int paginas;
    @Autowired Poorten poorten;
    @Autowired Verbindingen verbindingen;
    @Autowired Registerloketten registers;

    @Test
    void isServedToEveryoneAsJsonAndAsAPage(Bezoeker bezoeker) throws Exception {
        var json =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://localhost:%d%s/openapi.json"
                                                                .formatted(paginas, BASIS)))
                                        .build(),
                                BodyHandlers.ofString());

        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(json.headers().firstValue("API-Version")).contains(CONTRACT.versie());
        assertThat(JsonMapper.shared().readTree(json.body())).isEqualTo(CONTRACT.document());
        bezoeker.ga(BASIS).keur();
        assertThat(bezoeker.klachten()).isEmpty();
        String html = bezoeker.page().content();
        assertThat(CONTRACT.document().findValuesAsString("operationId"))
                .hasSizeGreaterThan(10)
                .allMatch(id -> html.contains("id=\"" + id + "\""));
        picture(bezoeker);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /services, 200",
        "GET, /services?name=OSO-SWV, 200",
        "GET, /service-versions, 200",
        "GET, /mandates?supplier_oin={school}&school_oin={oin}&{versie}, 200",
        "GET, /mandates?supplier_oin={swv}&school_oin={oin}&{versie}, 200",
        "GET, /mandates?supplier_oin=00000099900000077000&school_oin={oin}&{versie}, 404",
        "GET, /mandates?reference_date=gisteren, 400",
        "GET, /school-mandates?service_code=OSO-SWV, 200",
        "GET, /endpoints?routing_id=0000000700099AA00500&{versie}, 200",
        "GET, /endpoints?school_oin={oin}&{versie}&reference_date=2020-01-01, 200",
        "GET, /endpoints?routing_id=0000000700099AA00600&{versie}, 400",
        "DELETE, /endpoints?routing_id=0000000700099ZZ00500&{versie}, 204",
        "GET, /samenwerkingsverbanden?brin=99AA, 200",
        "GET, /agreements?school_oin={oin}&swv_oin=00000099900000001000, 200",
        "GET, /agreements?school_oin={oin}&swv_oin=00000099900000077000, 404",
        "GET, /schools?search=regenboog, 200",
        "GET, /requests?organisation_oin={oin}, 200",
        "GET, /requests?organisation_oin=00000099900000001000, 403",
        "GET, /chain?routing_id=0000000700099AA00500, 200",
        "GET, /chain?branch=99AA&swv_oin=00000099900000001000, 200",
        "GET, /chain?branch=99AA&swv_oin=00000099900000002000, 404",
        "GET, /chain, 400",
        "GET, /chain?swv_oin=00000099900000001000, 403",
        "GET, /chain/history?branch=99AA&swv_oin=00000099900000001000, 200",
        "GET, /chain/history?branch=99AA&swv_oin=00000099900000002000, 404",
        "GET, /chain/tests, 200",
        "GET, /announcements, 200",
    })
    void whatItAnswersObeysIt(String method, String path, int status) throws Exception {
        String there =
                path.replace("{school}", Demowereld.SCHOOLSYSTEEM.waarde())
                        .replace("{swv}", Demowereld.SWVSYSTEEM.waarde())
                        .replace("{oin}", "0000000700099AA00000")
                        .replace("{versie}", "service_version_namespace=" + VERSIE);

        demand(send(method, there, Map.of()), status);
    }

    @Test
    void whatItAnswersToAnAnnouncementAndARequestObeysIt() throws Exception {
        var endpoint = Map.of("service_version_namespace", VERSIE, "url", "https://a.example/");
        demand(send("POST", "/endpoints", endpoint), 400);
        var kaping =
                Map.of(
                        "routing_id", "0000000700099ZZ00500",
                        "service_version_namespace", VERSIE,
                        "url", "https://a.example/");
        demand(send("POST", "/endpoints", kaping), 403);

        String verzoek = "/requests/" + UUID.randomUUID();
        var vraag =
                Map.of(
                        "kind", "VRAAG",
                        "organisation_oin", "0000000700099AA00000",
                        "organisation_name", "De Regenboogbrug",
                        "email", "ict@regenboogbrug.example",
                        "text", "Proef");
        demand(send("PUT", verzoek, vraag), 201);
        demand(send("PUT", verzoek, vraag), 200);
        var ander = new java.util.HashMap<>(vraag);
        ander.put("text", "Iets anders");
        demand(send("PUT", verzoek, ander), 409);
    }

    @Test
    void whatItAnswersToWhatTheChainIsToldObeysIt() throws Exception {
        var keten = Map.of("branch", "99AA", "swv_oin", "00000099900000001000");
        var proef = new java.util.HashMap<String, Object>(keten);
        proef.put("arrived", true);
        demand(send("POST", "/chain/tests", proef), 204);
        var vraag = new java.util.HashMap<String, Object>(keten);
        vraag.put("on_behalf_of", "proef");
        demand(send("POST", "/chain/reminders", vraag), 400);
        vraag.put("step", "OVEREENKOMST");
        demand(send("POST", "/chain/reminders", vraag), 409);
        demand(send("PUT", "/chain/environments/0000000700099AA00500", Map.of()), 400);
        demand(
                send(
                        "PUT",
                        "/chain/samenwerkingsverbanden/00000099900000001000",
                        Map.of("request_types", 0, "schools", List.of())),
                403);
    }

    @Test
    void asksWhoAsksTooOftenToAskLaterAndNeverSaysNo() throws Exception {
        // the register itself hardly asks: nobody else waits for this test
        var vrager = registers.van(Onderdeel.REGISTER);
        var vraag = Demowereld.REGENBOOGBRUG.vestiging().brin();

        String later = "";
        for (int i = 0; i < 5_000 && later.isEmpty(); i++) {
            var antwoord = vrager.samenwerkingsverbanden(vraag);
            antwoord.optioneel().ifPresent(lijst -> assertThat(lijst).isNotEmpty());
            later = antwoord.probleem().orElse("");
        }
        assertThat(later).isEqualTo("Het register is nu druk. Wij vragen het straks opnieuw.");

        HttpResponse<byte[]> answer;
        do {
            answer = send(Onderdeel.REGISTER, "GET", "/services", Map.of());
        } while (answer.statusCode() == 200);
        demand(answer, 429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        demand(send("GET", "/services", Map.of()), 200);
    }

    private static void demand(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        new Contractkeuring(CONTRACT, BASIS).demand(answer);
        if (status < 300 && answer.body().length > 0) {
            assertThat(unknown(JsonMapper.shared().readTree(answer.body())))
                    .as("members that no schema names")
                    .isEmpty();
        }
    }

    /** A schema allows what it does not name; the program says nothing that the contract hides. */
    private static List<String> unknown(JsonNode answer) {
        var named = CONTRACT.document().at("/components/schemas").findValues("properties");
        return Stream.concat(Stream.of(answer), answer.valueStream())
                .flatMap(node -> node.propertyNames().stream())
                .distinct()
                .filter(member -> named.stream().noneMatch(schema -> schema.has(member)))
                .toList();
    }

    private HttpResponse<byte[]> send(String method, String path, Map<String, ?> body)
            throws IOException {
        return send(Onderdeel.SCHOOL, method, path, body);
    }

    private HttpResponse<byte[]> send(
            Onderdeel als, String method, String path, Map<String, ?> body) throws IOException {
        int poort = poorten.poort(Onderdeel.REGISTER);
        var request =
                HttpRequest.newBuilder(URI.create("https://localhost:" + poort + BASIS + path))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(
                                                JsonMapper.shared().writeValueAsString(body)))
                        .build();
        return verbindingen.van(als).send(request);
    }

    private static void picture(Bezoeker bezoeker) {
        bezoeker.page()
                .screenshot(
                        new com.microsoft.playwright.Page.ScreenshotOptions()
                                .setPath(Path.of("target/register-contract.png")));
    }
}

package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the API Design Rules ask of the running exchange, on its real ports. */
@Hulproutetest
class KoppelvlakIT {

    private static final String ID = "/0199c2a4-7b1e-7d20-8a4c-3f5e6a7b8c9d";

    @Autowired ApplicationContext context;

    private Aanroep aanroep;

    @BeforeEach
    void open() {
        aanroep = new Aanroep(context, Onderdeel.SCHOOL);
    }

    @ParameterizedTest
    @DisplayName("U60 Every error has the one form, also those of the framework")
    @CsvSource({
        "GET,    /nergens,                              application/json, 404",
        "GET,    /statussen/,                           application/json, 404",
        "DELETE, /statussen,                            application/json, 405",
        "POST,   /hulpvragen/0199c2a4-7b1e-7d20-8a4c-3f5e6a7b8c9d, application/json, 405",
        "GET,    /aanvraagtypen,                        application/pdf,  406",
        "PUT,    /testberichten/geen-uuid,              application/json, 400",
        "PUT,    /hulpvragen/geen-uuid,                 application/json, 400",
        "GET,    /statussen?sinds=gisteren,             application/json, 400",
    })
    void everyErrorHasTheOneForm(String method, String path, String accept, int status)
            throws Exception {
        var answer = aanroep.send(Onderdeel.SWV, method, path, "{}", Map.of("Accept", accept));

        demandProblem(answer, status);
        demandProtection(answer);
    }

    @Test
    @DisplayName("U60 Another form of body than JSON is refused in the one form")
    void anotherFormOfBodyIsRefused() throws Exception {
        for (String method : List.of("PUT /testberichten" + ID, "POST /accountvragen")) {
            var answer =
                    aanroep.send(
                            Onderdeel.SWV,
                            method.split(" ")[0],
                            method.split(" ")[1],
                            "<x/>",
                            Map.of("Content-Type", "application/xml"));

            demandProblem(answer, 415);
            demandProtection(answer);
        }
    }

    @Test
    @DisplayName("U61 Everything that is wrong with the headers is said at once")
    void everythingThatIsWrongWithTheHeadersIsSaidAtOnce() throws Exception {
        var answer =
                aanroep.send(
                        Onderdeel.SWV,
                        "GET",
                        "/aanvraagtypen",
                        "",
                        Map.of(
                                "Hulproute-School", "99AA",
                                "Hulproute-Routeringskenmerk", "0000000700099AA00600",
                                "Hulproute-Samenwerkingsverband", ""));

        demandProblem(answer, 400);
        assertThat(body(answer).path("fouten").valueStream().map(JsonNode::asString))
                .hasSize(3)
                .anyMatch(zin -> zin.contains("Hulproute-School"))
                .anyMatch(zin -> zin.contains("Hulproute-Routeringskenmerk"))
                .anyMatch(zin -> zin.contains("Hulproute-Samenwerkingsverband"));
    }

    @ParameterizedTest
    @DisplayName("U62 Every answer has the version of the contract and the headers that protect it")
    @ValueSource(strings = {"/samenwerkingsverbanden", "/aanvraagtypen", "/statussen"})
    void everyAnswerHasTheVersionAndItsProtection(String path) throws Exception {
        var answer = aanroep.send(Onderdeel.SWV, "GET", path, "", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        demandProtection(answer);
        new Contractkeuring().demand(answer);
    }

    @Test
    @DisplayName("U63 No route of the contract exists with a slash at its end")
    void noRouteExistsWithASlashAtItsEnd() throws Exception {
        for (Onderdeel part : List.of(Onderdeel.SWV, Onderdeel.SCHOOL)) {
            for (String path :
                    ContractController.CONTRACT.document().path("paths").propertyNames()) {
                String there =
                        path.replace("{sha256}", "0".repeat(64))
                                .replaceAll("/\\{[^}]*}", "/" + UUID.randomUUID());
                for (String method : List.of("GET", "PUT", "POST")) {
                    var answer = aanroep.send(part, method, there + "/", "{}", Map.of());

                    assertThat(answer.statusCode()).as(method + " " + there).isEqualTo(404);
                }
            }
        }
    }

    @Test
    @DisplayName("U42 A route is served on the port of its part only")
    void aRouteIsServedOnThePortOfItsPartOnly() throws Exception {
        assertThat(aanroep.send(Onderdeel.SCHOOL, "GET", "/aanvraagtypen", "", Map.of()))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
        assertThat(aanroep.send(Onderdeel.SWV, "PUT", "/statusmeldingen" + ID, "{}", Map.of()))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
        assertThat(aanroep.send(Onderdeel.SWV, "GET", "/openapi.json", "", Map.of()))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
        assertThat(aanroep.send(Onderdeel.REGISTER, "PUT", "/testberichten" + ID, "{}", Map.of()))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(404);
    }

    @Test
    @DisplayName("U70 Moments are read with any offset, and written in UTC")
    void momentsAreReadWithAnyOffset() throws Exception {
        for (String moment : List.of("2026-11-01T09:00:00%2B01:00", "2026-11-01T08:00:00Z")) {
            var answer =
                    aanroep.send(Onderdeel.SWV, "GET", "/statussen?sinds=" + moment, "", Map.of());

            assertThat(answer.statusCode()).as(moment).isEqualTo(200);
        }
    }

    private static void demandProblem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(body(answer).path("status").asInt()).isEqualTo(status);
        assertThat(body(answer).path("title").asString()).isNotBlank();
        assertThat(body(answer).path("detail").asString()).isNotBlank();
        assertThat(body(answer).path("fouten").isArray()).isTrue();
    }

    private static void demandProtection(HttpResponse<byte[]> answer) {
        Map.of(
                        "API-Version", ContractController.CONTRACT.versie(),
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Cache-Control", "no-store",
                        "Content-Security-Policy", "frame-ancestors 'none'",
                        "Strict-Transport-Security", "max-age")
                .forEach((name, value) ->
                        assertThat(answer.headers().allValues(name))
                                .as(name)
                                .singleElement()
                                .asString()
                                .contains(value));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static JsonNode body(HttpResponse<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

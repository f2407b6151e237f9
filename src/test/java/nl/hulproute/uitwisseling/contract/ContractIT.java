package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The contract as everyone gets it. */
@Browsertest
class ContractIT {

    @LocalServerPort int paginas;

    @Test
    @DisplayName("U69 The contract is served to everyone, without login and for any origin")
    void servesTheContractToEveryone() throws Exception {
        var answer = get("/uitwisseling/v1/openapi.json", "Origin", "https://elders.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().firstValue("API-Version"))
                .contains(ContractController.CONTRACT.versie());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(JsonMapper.shared().readTree(answer.body()))
                .isEqualTo(ContractController.CONTRACT.document());
    }

    @Test
    @DisplayName("U69 The page of the contract names every route, also without JavaScript")
    void showsEveryRouteOnThePage() throws Exception {
        var answer = get("/uitwisseling/v1", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> ids = ContractController.CONTRACT.document().findValuesAsString("operationId");
        assertThat(ids).hasSizeGreaterThan(15);
        for (String id : ids) {
            assertThat(answer.body()).contains("id=\"" + id + "\"", "href=\"#" + id + "\"");
        }
        assertThat(answer.body()).contains("&quot;dossiernummer&quot;", "Hulproute-School");
    }

    @Test
    @DisplayName("U69 The page of the contract can be used by everyone")
    void isAPageForEveryone(Bezoeker bezoeker) {
        bezoeker.ga("/uitwisseling/v1").keur();

        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    @DisplayName("U63 An address with a slash at its end does not exist")
    void knowsNoSlashAtTheEnd() throws Exception {
        assertThat(get("/uitwisseling/v1/", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/uitwisseling/v1/openapi.json/", "Accept", "*/*").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String header, String value) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + paginas + path))
                        .header(header, value)
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

package nl.hulproute.platform.certificaten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

@Hulproutetest
class KnooppuntpoortIT {

    private static final Oin VREEMD = new Oin("00000099900000099000");

    @Autowired Poorten poorten;
    @Autowired Certificaten certificaten;
    @LocalServerPort int paginas;

    @Test
    void answersASystemWithACertificate() throws Exception {
        var answer = get(Onderdeel.REGISTER, own(), "/register/v1/services");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("API-Version")).containsExactly("1.0.0");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesTheHandshakeWithoutACertificate() throws Exception {
        var nobody = certificaten.van(Onderdeel.SCHOOL);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, new TrustManager[] {Padkeuring.trustManager(nobody)}, null);

        assertThatThrownBy(() -> get(Onderdeel.SWV, context, "/uitwisseling/v1/aanvraagtypen"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesTheHandshakeOfACertificateFromAForeignAuthority() {
        var foreign = Uitgever.newAuthority(Instant.now());
        var pair = Uitgever.issue(foreign, "school", VREEMD, List.of("localhost"), Instant.now());
        var trusted = certificaten.van(Onderdeel.SCHOOL).vertrouwd();
        var context =
                new Certificaat(VREEMD, pair.sleutel(), pair.keten(), trusted, List.of())
                        .sslContext();

        assertThatThrownBy(() -> get(Onderdeel.SWV, context, "/uitwisseling/v1/aanvraagtypen"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void servesNoPageAndNoOtherPartsRouteOnAPartsPort() throws Exception {
        for (String path :
                List.of("/", "/leerlingen", "/register/v1/services", "/actuator/health")) {
            var answer = get(Onderdeel.SWV, own(), path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(answer.body()).contains("\"status\":404", "\"title\":\"Niet gevonden\"");
        }
    }

    @Test
    void saysAWrongMethodInTheSameForm() throws Exception {
        var request =
                HttpRequest.newBuilder(uri(Onderdeel.REGISTER, "/register/v1/services"))
                        .DELETE()
                        .build();
        var answer = client(own()).send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("\"status\":405", "\"fouten\":[]");
    }

    @Test
    void hidesTheRoutesOfSystemsOnThePagesPort() throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + paginas + "/register/v1/services"))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private SSLContext own() {
        return certificaten.van(Onderdeel.SCHOOL).sslContext();
    }

    private HttpResponse<String> get(Onderdeel onderdeel, SSLContext context, String path)
            throws IOException, InterruptedException {
        return client(context)
                .send(
                        HttpRequest.newBuilder(uri(onderdeel, path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client(SSLContext context) {
        return HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private URI uri(Onderdeel onderdeel, String path) {
        return URI.create("https://localhost:" + poorten.poort(onderdeel) + path);
    }
}

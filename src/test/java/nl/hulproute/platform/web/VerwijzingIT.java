package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Whatever goes wrong, what the user or the other system sees leads to a line in the log. */
@Hulproutetest
@ExtendWith(OutputCaptureExtension.class)
class VerwijzingIT {

    private static final Pattern OP_PAGINA = Pattern.compile("<code>([A-Z2-9]{8})</code>");
    private static final Pattern IN_PROBLEEM = Pattern.compile("\"verwijzing\":\"([A-Z2-9]{8})\"");

    @LocalServerPort int poort;
    @Autowired MockMvc mvc;
    @Autowired Poorten poorten;
    @Autowired Verbindingen verbindingen;

    @Test
    void everyErrorPageLeadsToALineInTheLog(CapturedOutput log) throws Exception {
        String helpdesk =
                "Accept: text/html\r\nCookie: hulproute="
                        + Inlog.als(mvc, Demoaccount.HELPDESK).getValue();
        String page = send("GET /helpdesk HTTP/1.1", helpdesk);
        String token =
                "X-CSRF-TOKEN: " + find(Pattern.compile("name=\"_csrf\" content=\"([^\"]+)"), page);
        var antwoorden = new LinkedHashMap<Integer, String>();
        antwoorden.put(404, send("GET /bestaat-niet HTTP/1.1", helpdesk));
        antwoorden.put(400, send("GET /helpdesk?soort=ONZIN HTTP/1.1", helpdesk));
        antwoorden.put(405, send("GET /mededelingen/x/weg HTTP/1.1", helpdesk));
        antwoorden.put(413, send(tooLarge(), helpdesk, token));
        String verboden = send("GET /leerlingen HTTP/1.1", helpdesk);
        String csrf = send("POST /vraag-de-helpdesk HTTP/1.1\r\nContent-Length: 0", helpdesk);

        for (Map.Entry<Integer, String> antwoord : antwoorden.entrySet()) {
            demandLine(log, antwoord.getValue(), antwoord.getKey());
            assertThat(antwoord.getValue()).contains("Naar het begin", "</html>");
        }
        assertThat(antwoorden.get(404)).contains("geef deze verwijzing aan de helpdesk");
        assertThat(log.getAll()).as("an address may hold anything").doesNotContain("bestaat-niet");
        demandLine(log, verboden, 403);
        demandLine(log, csrf, 403);
        String zonderPagina = send("GET /bestaat-niet HTTP/1.1", "Accept: application/json");
        assertThat(log.getAll()).contains("[" + find(IN_PROBLEEM, zonderPagina) + "]");
    }

    @Test
    void aProblemForAnotherSystemLeadsToALineInTheLog(CapturedOutput log) throws Exception {
        String adres =
                "https://localhost:%d/register/v1/bestaat-niet"
                        .formatted(poorten.poort(Onderdeel.REGISTER));

        var antwoord =
                verbindingen
                        .van(Onderdeel.SCHOOL)
                        .send(HttpRequest.newBuilder(URI.create(adres)).build());

        String body = new String(antwoord.body(), StandardCharsets.UTF_8);
        assertThat(log.getAll()).contains("[" + find(IN_PROBLEEM, body) + "]");
    }

    @Test
    void aFailureIsWrittenDownWhileItsReferenceIsKnown(CapturedOutput log) {
        var request = new MockHttpServletRequest("GET", "/stuk");
        var response = new MockHttpServletResponse();

        assertThatThrownBy(() ->
                        new Verwijzing()
                                .doFilter(
                                        request,
                                        response,
                                        (q, a) -> {
                                            throw new ServletException("stuk");
                                        }))
                .isInstanceOf(ServletException.class);

        assertThat(log.getAll())
                .containsPattern("\\[" + request.getAttribute(Verwijzing.ATTRIBUUT) + "].* failed");
    }

    @Test
    void whatCannotBeReadIsNotWrittenDownEither(CapturedOutput log) throws Exception {
        String veld = "zienswijze=Safae+slikt+pillen%FF";

        String antwoord =
                send(
                        "POST /inloggen HTTP/1.1",
                        "Accept: text/html",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: " + veld.length() + "\r\n\r\n" + veld);

        demandLine(log, antwoord, 400);
        assertThat(log.getAll()).contains("a field cannot be read").doesNotContain("pillen");
    }

    private static void demandLine(CapturedOutput log, String antwoord, int status) {
        assertThat(antwoord).startsWith("HTTP/1.1 " + status);
        assertThat(log.getAll())
                .containsPattern("\\[" + find(OP_PAGINA, antwoord) + "].* answered " + status);
    }

    /** A form that says it is larger than is taken; nothing of it needs to be sent. */
    private static String tooLarge() {
        return "POST /vraag-de-helpdesk HTTP/1.1\r\n"
                + "Content-Type: multipart/form-data; boundary=grens\r\n"
                + "Content-Length: 2000000000";
    }

    /** By hand, because no client lets one say what is not so. */
    private String send(String begin, String... koppen) throws IOException {
        try (var socket = new Socket("localhost", poort)) {
            socket.setSoTimeout(20_000);
            String vraag =
                    begin
                            + "\r\nHost: localhost\r\nConnection: close\r\n"
                            + String.join("\r\n", koppen)
                            + "\r\n\r\n";
            socket.getOutputStream().write(vraag.getBytes(StandardCharsets.UTF_8));
            // a server that waits for a body that was promised learns that none comes
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String find(Pattern patroon, String tekst) {
        var gevonden = patroon.matcher(tekst);
        assertThat(gevonden.find()).as(patroon + " in " + tekst).isTrue();
        return gevonden.group(1);
    }
}

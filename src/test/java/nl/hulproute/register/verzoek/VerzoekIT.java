package nl.hulproute.register.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Requests to the helpdesk as systems bring them: over TLS, with the certificate of a part. */
@Hulproutetest
class VerzoekIT {

    private static final String SWV = Demowereld.SWV_PO.oin().waarde();

    @Autowired Poorten poorten;
    @Autowired Verbindingen verbindingen;
    @Autowired Verzoeken verzoeken;

    @Test
    void theSameRequestTwiceIsOneAndAnotherUnderItsIdIsRefused() throws Exception {
        UUID id = UUID.randomUUID();

        var first = ask(Onderdeel.SWV, id, SWV, "Graag opnemen");
        var again = ask(Onderdeel.SWV, id, SWV, "Graag opnemen");
        var other = ask(Onderdeel.SWV, id, SWV, "Iets anders");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(text(first)).contains("\"state\":\"OPEN\"", "\"text\":\"Graag opnemen\"");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(text(other)).contains("al een ander verzoek");
        assertThat(text(get(Onderdeel.SWV, "/requests?organisation_oin=" + SWV)))
                .contains(id.toString());
    }

    @Test
    void noSystemAsksOrReadsOnBehalfOfWhomItDoesNotWorkFor() throws Exception {
        String zonderMandaat = Oin.of(new Brin("99CC")).waarde();

        assertThat(ask(Onderdeel.SCHOOL, UUID.randomUUID(), SWV, "").statusCode()).isEqualTo(403);
        assertThat(ask(Onderdeel.SWV, UUID.randomUUID(), zonderMandaat, "").statusCode())
                .isEqualTo(403);
        assertThat(get(Onderdeel.SCHOOL, "/requests?organisation_oin=" + SWV).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSchoolMayAskAQuestionBeforeItsBoardGaveAMandate() throws Exception {
        String zonderMandaat = Oin.of(new Brin("97YY")).waarde();
        UUID id = UUID.randomUUID();
        String lijst = "/requests?organisation_oin=" + zonderMandaat;

        assertThat(ask(Onderdeel.SCHOOL, id, "BRIN", zonderMandaat, "").statusCode())
                .isEqualTo(403);
        assertThat(ask(Onderdeel.SCHOOL, id, "VRAAG", zonderMandaat, "Hoe nu?").statusCode())
                .isEqualTo(201);
        assertThat(text(get(Onderdeel.SCHOOL, lijst))).contains(id.toString());
        assertThat(get(Onderdeel.SWV, lijst).statusCode()).isEqualTo(403);
    }

    @Test
    void whatLooksLikeABsnIsNotKept() throws Exception {
        UUID id = UUID.randomUUID();

        var first = ask(Onderdeel.SWV, id, SWV, "Het gaat om 123456782, zie boven");
        var again = ask(Onderdeel.SWV, id, SWV, "Het gaat om 123456782, zie boven");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        Verzoek bewaard = verzoeken.find(id).orElseThrow();
        assertThat(bewaard.vraag().tekst()).doesNotContain("123456782").contains("zie boven");
        assertThat(bewaard.gemaskeerd()).isTrue();
    }

    @Test
    void anySystemReadsWhatTheHelpdeskTells() throws Exception {
        for (Onderdeel een : Onderdeel.values()) {
            var antwoord = get(een, "/announcements");

            assertThat(antwoord.statusCode()).isEqualTo(200);
            assertThat(text(antwoord)).startsWith("[");
        }
    }

    private HttpResponse<byte[]> ask(Onderdeel wie, UUID id, String namens, String tekst)
            throws IOException {
        return ask(wie, id, "BRIN", namens, tekst);
    }

    private HttpResponse<byte[]> ask(
            Onderdeel wie, UUID id, String soort, String namens, String tekst) throws IOException {
        String body =
                """
                {"kind": "%s", "organisation_oin": "%s", "organisation_name": "Verband",
                 "email": "loket@verband.example", "branch": "97XX", "school_name": "De Proef",
                 "text": "%s"}
                """
                        .formatted(soort, namens, tekst);
        return send(
                wie,
                request("/requests/" + id)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> get(Onderdeel wie, String pad) throws IOException {
        return send(wie, request(pad).GET());
    }

    private HttpResponse<byte[]> send(Onderdeel wie, HttpRequest.Builder request)
            throws IOException {
        return verbindingen.van(wie).send(request.build());
    }

    private HttpRequest.Builder request(String pad) {
        return HttpRequest.newBuilder(
                URI.create(
                        "https://localhost:%d/register/v1%s"
                                .formatted(poorten.poort(Onderdeel.REGISTER), pad)));
    }

    private static String text(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }
}

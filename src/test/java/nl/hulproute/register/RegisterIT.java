package nl.hulproute.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.register.mandaat.Mandaten;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

/** The look-up as systems ask it: over TLS, with the certificate of a part. */
@Hulproutetest
class RegisterIT {

    private static final String VERSIE =
            "service_version_namespace=" + Dienstversie.OSO_SWV.namespace();
    private static final Brin KOMPASROOS = new Brin("99CC");

    /** A school that no other test sends from. */
    private static final Brin WILGENHOF = new Brin("99EE");

    private static final String WAARDCOLLEGE = "0000000700099DD00500";

    @Autowired Poorten poorten;
    @Autowired Certificaten certificaten;
    @Autowired Mandaten mandaten;
    @Autowired Kalender kalender;

    @Test
    void tellsTheMandatedSystemSinceWhen() throws Exception {
        var antwoord = mandate(Onderdeel.SCHOOL, Demowereld.SCHOOLSYSTEEM, "99AA");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"start_date\":\"2026-08-01\"", "\"end_date\":null");
    }

    @Test
    void tellsOthersOnlyYesOrNo() throws Exception {
        var ja = mandate(Onderdeel.SWV, Demowereld.SCHOOLSYSTEEM, "99AA");
        var nee = mandate(Onderdeel.SCHOOL, Demowereld.SWVSYSTEEM, KOMPASROOS.waarde());

        assertThat(ja.statusCode()).isEqualTo(200);
        assertThat(ja.body()).isEqualTo("{}");
        assertThat(nee.statusCode()).isEqualTo(404);
        assertThat(nee.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void saysNoOnceTheMandateIsWithdrawn() throws Exception {
        giveMandate();
        assertThat(mandate(Onderdeel.SWV, Demowereld.SCHOOLSYSTEEM, "99EE").statusCode())
                .isEqualTo(200);

        withdrawMandate();

        assertThat(mandate(Onderdeel.SWV, Demowereld.SCHOOLSYSTEEM, "99EE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void readsAMandateOfThePast() throws Exception {
        String vraag =
                "/mandates?supplier_oin=00000099900000090000&school_oin=%s&%s"
                        .formatted(Oin.of(new Brin("99AA")), VERSIE);

        assertThat(get(Onderdeel.SCHOOL, vraag + "&reference_date=2025-01-01").statusCode())
                .isEqualTo(200);
        assertThat(get(Onderdeel.SCHOOL, vraag).statusCode()).isEqualTo(404);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws Exception {
        var antwoord = get(Onderdeel.SCHOOL, "/mandates?supplier_oin=99AA");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains(
                        "supplier_oin heeft niet de juiste vorm.",
                        "school_oin ontbreekt.",
                        "service_version_namespace ontbreekt.");
    }

    @Test
    void listsTheSchoolsThatMandatedTheSystemThatAsks() throws Exception {
        var school = get(Onderdeel.SCHOOL, "/school-mandates?service_code=OSO-SWV");
        var swv = get(Onderdeel.SWV, "/school-mandates?service_code=OSO-SWV");

        assertThat(school.body()).contains("0000000700099AA00000", "0000000700099CC00000");
        assertThat(swv.body())
                .contains("0000000700099AA00000")
                .doesNotContain("0000000700099CC00000");
    }

    @Test
    void keepsTheEndpointThatTheMandatedSystemAnnounces() throws Exception {
        String adres = "0000000700099EE00500";
        String url = "https://localhost:9443/proef";
        giveMandate();

        var nieuw = announce(Onderdeel.SCHOOL, adres, url + "/" + UUID.randomUUID());
        var ander = announce(Onderdeel.SCHOOL, adres, url);
        var nogmaals = announce(Onderdeel.SCHOOL, adres, url);

        assertThat(nieuw.statusCode()).isEqualTo(201);
        assertThat(ander.statusCode()).isEqualTo(201);
        assertThat(nogmaals.statusCode()).isEqualTo(200);
        assertThat(nogmaals.body()).isEqualTo(ander.body());
        assertThat(get(Onderdeel.SWV, "/endpoints?routing_id=" + adres + "&" + VERSIE).body())
                .isEqualTo("[" + ander.body() + "]");
        assertThat(
                        get(Onderdeel.SWV, "/endpoints?school_oin=0000000700099EE00000&" + VERSIE)
                                .body())
                .isEqualTo("[" + ander.body() + "]");
        withdrawMandate();
        assertThat(announce(Onderdeel.SCHOOL, adres, url).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAnEndpointFromASystemThatIsNotTheSchools() throws Exception {
        for (String adres : List.of(WAARDCOLLEGE, "0000000700099AA00501", "0000000700099ZZ00500")) {
            var antwoord = announce(Onderdeel.SWV, adres, "https://localhost:9443/kaping");

            assertThat(antwoord.statusCode()).as(adres).isEqualTo(403);
        }
        assertThat(
                        announce(
                                        Onderdeel.SCHOOL,
                                        Demowereld.SWV_PO.oin().waarde(),
                                        "https://localhost:9443/kaping")
                                .statusCode())
                .isEqualTo(403);
        // a dislocatie has no environment of its own, so nothing is reached there
        assertThat(
                        announce(
                                        Onderdeel.SCHOOL,
                                        "0000000700099AA00501",
                                        "https://localhost:9443/kaping")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesAnAddressOutsideThe500SeriesOrWithoutTls() throws Exception {
        var reeks = announce(Onderdeel.SCHOOL, "0000000700099AA00600", "https://localhost/");
        var tls = announce(Onderdeel.SCHOOL, "0000000700099AA00500", "http://localhost/");

        assertThat(reeks.statusCode()).isEqualTo(400);
        assertThat(reeks.body()).contains("routing_id heeft niet de juiste vorm.");
        assertThat(tls.statusCode()).isEqualTo(400);
        assertThat(tls.body()).contains("url heeft niet de juiste vorm.");
    }

    @Test
    void namesTheSamenwerkingsverbandenOfASchool() throws Exception {
        var po = get(Onderdeel.SCHOOL, "/samenwerkingsverbanden?brin=99AA");
        var vo = get(Onderdeel.SCHOOL, "/samenwerkingsverbanden?brin=99DD");

        assertThat(po.body())
                .contains("\"oin\":\"00000099900000001000\"", "\"number\":\"PO9901\"")
                .doesNotContain("VO9902");
        assertThat(vo.body()).contains("\"number\":\"VO9902\"");
    }

    private HttpResponse<String> mandate(Onderdeel vrager, Oin systeem, String brin)
            throws Exception {
        return get(
                vrager,
                "/mandates?supplier_oin=%s&school_oin=%s&%s"
                        .formatted(systeem, Oin.of(new Brin(brin)), VERSIE));
    }

    private HttpResponse<String> announce(Onderdeel vrager, String adres, String url)
            throws Exception {
        String inhoud =
                """
                {"routing_id": "%s", "service_version_namespace": "%s", "url": "%s"}
                """
                        .formatted(adres, Dienstversie.OSO_SWV, url);
        return send(
                vrager,
                request("/endpoints")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(inhoud))
                        .build());
    }

    private void giveMandate() {
        mandaten.give(
                new Mandaten.Opdracht(
                        WILGENHOF,
                        "OSO-SWV",
                        Demowereld.SCHOOLSYSTEEM,
                        kalender.vandaag(),
                        null,
                        "proef",
                        "proef"));
    }

    private void withdrawMandate() {
        mandaten.withdraw(
                WILGENHOF, "OSO-SWV", Demowereld.SCHOOLSYSTEEM, "proef", "niet meer nodig");
    }

    private HttpResponse<String> get(Onderdeel vrager, String vraag) throws Exception {
        return send(vrager, request(vraag).build());
    }

    private HttpRequest.Builder request(String vraag) {
        return HttpRequest.newBuilder(
                URI.create(
                        "https://localhost:%d/register/v1%s"
                                .formatted(poorten.poort(Onderdeel.REGISTER), vraag)));
    }

    private HttpResponse<String> send(Onderdeel vrager, HttpRequest request) throws Exception {
        try (var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(certificaten.van(vrager).sslContext())
                        .build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}

package nl.hulproute.platform.certificaten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** New files in the folder of a running part. */
class WisselIT {

    private final Proefgezag gezag = new Proefgezag();

    @TempDir Path school;
    @TempDir Path swv;

    private Proefknooppunt daar;
    private HttpClient client;

    @BeforeEach
    void start() {
        gezag.equip(swv, Onderdeel.SWV);
        gezag.equip(school, Onderdeel.SCHOOL);
        daar = new Proefknooppunt(swv, Onderdeel.SWV);
        client = client();
    }

    @AfterEach
    void stop() {
        client.close();
        daar.close();
    }

    @Test
    @DisplayName("U41 The next handshake uses the new certificate")
    void theNextHandshakeUsesTheNewCertificate() throws Exception {
        var nieuw = gezag.geldig(Onderdeel.SWV);
        gezag.equip(swv, Onderdeel.SWV, nieuw);

        assertThat(daar.herlees().gebrek()).isEmpty();

        assertThat(shown(send(client, "/"))).isEqualTo(nieuw.certificaat());
    }

    @Test
    @DisplayName("U41 A connection that is under way goes on")
    void aConnectionThatIsUnderWayGoesOn() throws Exception {
        var oud = daar.certificaat().certificaat();
        var antwoord =
                client.sendAsync(
                        HttpRequest.newBuilder(daar.uri("/wacht")).build(),
                        HttpResponse.BodyHandlers.ofString());
        daar.awaitInside();
        gezag.equip(swv, Onderdeel.SWV);
        daar.herlees();
        daar.letGo();

        assertThat(shown(antwoord.get(20, TimeUnit.SECONDS))).isEqualTo(oud);
        try (var anderen = client()) {
            assertThat(shown(send(anderen, "/"))).isNotEqualTo(oud);
        }
    }

    @Test
    void aKeyOfAnotherCertificateChangesNothing() throws Exception {
        var oud = daar.certificaat();
        var ander = new Sleutelmap(school.resolve("ander"));
        ander.write("swv", gezag.geldig(Onderdeel.SWV));
        Files.copy(
                school.resolve("ander/swv.pem"),
                swv.resolve("swv.pem"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        demandRefused("past-niet", "swv.key.pem", "swv.pem");
        assertThat(shown(send(client, "/"))).isEqualTo(oud.certificaat());
    }

    @Test
    void aHalfWrittenFileChangesNothingUntilItIsWhole() throws Exception {
        String heel = Files.readString(swv.resolve("swv.key.pem"));
        for (String stuk : new String[] {"", heel.substring(0, 60), "geen PEM"}) {
            Proefgezag.write(swv.resolve("swv.key.pem"), stuk);
            demandRefused("onleesbaar", "swv.key.pem");
        }
        Proefgezag.write(swv.resolve("ca.pem"), "-----BEGIN CERTIFICATE-----\nMIIB");
        demandRefused("onleesbaar", "swv.key.pem");
        gezag.equip(swv, Onderdeel.SWV);

        assertThat(daar.herlees().gebrek()).isEmpty();
        assertThat(send(client, "/").statusCode()).isEqualTo(200);
    }

    @Test
    void aCertificateThatOthersWouldRefuseIsNotTakenUp() {
        gezag.equip(swv, Onderdeel.SWV, gezag.verlopen(Onderdeel.SWV));
        demandRefused("verlopen");
        gezag.equip(swv, Onderdeel.SWV, gezag.toekomstig(Onderdeel.SWV));
        demandRefused("nog-niet-geldig");
        var ander = new Oin("00000099900000088000");
        gezag.equip(swv, Onderdeel.SWV, gezag.voorSysteem(Onderdeel.SWV, ander));
        demandRefused("ander-systeem", ander.waarde(), "00000099900000020000");
    }

    @Test
    void aNewAuthorityIsTrustedFromTheNextHandshakeOn() throws Exception {
        var ander = new Proefgezag();
        ander.equip(school, Onderdeel.SCHOOL, ander.geldig(Onderdeel.SCHOOL), gezag);
        try (var vreemde = client()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> send(vreemde, "/"))
                    .isInstanceOf(IOException.class);
        }
        gezag.equip(swv, Onderdeel.SWV, gezag.geldig(Onderdeel.SWV), ander);
        daar.herlees();

        try (var bekende = client()) {
            assertThat(send(bekende, "/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoIsRevokedIsKeptOutFromTheNextHandshakeOn() throws Exception {
        var paar = gezag.geldig(Onderdeel.SCHOOL);
        gezag.equip(school, Onderdeel.SCHOOL, paar);
        gezag.lijst(swv, Instant.now(), paar);
        daar.herlees();

        try (var ingetrokken = client()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> send(ingetrokken, "/"))
                    .isInstanceOf(IOException.class);
        }
        assertThat(daar.weigerde()).containsExactly(Weigerreden.INGETROKKEN);
        assertThat(send(client, "/").statusCode()).as("the others go on").isEqualTo(200);
    }

    @Test
    void whoIsRevokedIsKeptOutOfTheConnectionThatIsThere() {
        var paar = gezag.geldig(Onderdeel.SCHOOL);
        var keten = paar.keten().toArray(X509Certificate[]::new);
        assertThat(daar.weigert(keten)).isEmpty();

        gezag.lijst(swv, Instant.now(), paar);
        daar.herlees();

        assertThat(daar.weigert(keten)).contains(Weigerreden.INGETROKKEN);
        assertThat(daar.weigerde()).containsExactly(Weigerreden.INGETROKKEN);
    }

    @Test
    void aListDoesNotDisappearGoBackOrLie() throws Exception {
        var nu = Instant.now();
        gezag.lijst(swv, nu);
        assertThat(daar.herlees().gebrek()).isEmpty();

        gezag.lijst(swv, nu.minus(Duration.ofHours(1)));
        demandRefused("lijst-ouder");
        gezag.lijst(swv, nu.minus(Duration.ofDays(31)));
        demandRefused("lijst-verlopen");
        Proefgezag.write(swv.resolve("crl.pem"), "half");
        demandRefused("onleesbaar", "crl.pem");
        Files.delete(swv.resolve("crl.pem"));
        demandRefused("lijst-weg");

        assertThat(daar.certificaat().intrekkingen()).hasSize(1);
        assertThat(send(client, "/").statusCode()).isEqualTo(200);
    }

    /** The files are not taken up, and it says why. */
    private void demandRefused(String soort, String... gegevens) {
        var voor = daar.certificaat();
        var gebrek = daar.herlees().gebrek().orElseThrow();

        assertThat(gebrek.sleutel()).isEqualTo("certificaat.gebrek." + soort);
        if (gegevens.length > 0) {
            assertThat(gebrek.gegevens()).containsExactly(gegevens);
        }
        assertThat(daar.certificaat()).isSameAs(voor);
    }

    private HttpClient client() {
        try (var hier = new Proefknooppunt(school, Onderdeel.SCHOOL)) {
            return HttpClient.newBuilder().sslContext(hier.certificaat().sslContext()).build();
        }
    }

    private HttpResponse<String> send(HttpClient client, String pad)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(daar.uri(pad)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static X509Certificate shown(HttpResponse<?> antwoord) throws Exception {
        return (X509Certificate) antwoord.sslSession().orElseThrow().getPeerCertificates()[0];
    }
}

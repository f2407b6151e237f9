package nl.hulproute.platform.certificaten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Afwijzing.Kant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Two parts with a folder each over real TLS: who is refused, and what both sides know of it. */
class VertrouwenIT {

    private final Proefgezag gezag = new Proefgezag();

    @TempDir Path school;
    @TempDir Path swv;

    @Test
    void letsInWhoIsTrusted() throws Exception {
        gezag.equip(swv, Onderdeel.SWV);
        gezag.equip(school, Onderdeel.SCHOOL);
        try (var daar = new Proefknooppunt(swv, Onderdeel.SWV);
                var hier = new Proefknooppunt(school, Onderdeel.SCHOOL)) {
            assertThat(call(hier, daar).body())
                    .isEqualTo(hier.certificaat().certificaat().getSerialNumber().toString());
            assertThat(daar.weigerde()).isEmpty();
            assertThat(hier.werdGeweigerd()).isEmpty();
        }
    }

    @Test
    @DisplayName("U38 An expired caller is refused with a reason on both sides")
    void refusesAnExpiredCertificateOfTheCaller() throws Exception {
        gezag.equip(swv, Onderdeel.SWV);
        gezag.equip(school, Onderdeel.SCHOOL, gezag.verlopen(Onderdeel.SCHOOL));
        demandCallerRefused(Weigerreden.VERLOPEN, Weigerreden.VERLOPEN);
    }

    @Test
    void refusesACertificateOfTheCallerThatIsNotYetValid() throws Exception {
        gezag.equip(swv, Onderdeel.SWV);
        gezag.equip(school, Onderdeel.SCHOOL, gezag.toekomstig(Onderdeel.SCHOOL));
        demandCallerRefused(Weigerreden.NOG_NIET_GELDIG, Weigerreden.NOG_NIET_GELDIG);
    }

    @Test
    @DisplayName("U39 A revoked caller is refused with a reason on both sides")
    void refusesARevokedCertificateOfTheCaller() throws Exception {
        var ingetrokken = gezag.geldig(Onderdeel.SCHOOL);
        gezag.equip(swv, Onderdeel.SWV).lijst(swv, Instant.now(), ingetrokken);
        gezag.equip(school, Onderdeel.SCHOOL, ingetrokken)
                .lijst(school, Instant.now(), ingetrokken);
        demandCallerRefused(Weigerreden.INGETROKKEN, Weigerreden.INGETROKKEN);
    }

    @Test
    void aCallerWithoutTheListHearsThatItIsRefusedWithoutAReason() throws Exception {
        var ingetrokken = gezag.geldig(Onderdeel.SCHOOL);
        gezag.equip(swv, Onderdeel.SWV).lijst(swv, Instant.now(), ingetrokken);
        gezag.equip(school, Onderdeel.SCHOOL, ingetrokken);
        demandCallerRefused(Weigerreden.INGETROKKEN, Weigerreden.ONBEKEND);
    }

    @Test
    @DisplayName("U40 A foreign caller is refused with a reason on both sides")
    void refusesACallerOfAForeignAuthority() throws Exception {
        var vreemd = new Proefgezag();
        gezag.equip(swv, Onderdeel.SWV);
        vreemd.equip(school, Onderdeel.SCHOOL, vreemd.geldig(Onderdeel.SCHOOL), gezag);
        demandCallerRefused(Weigerreden.ONBEKENDE_UITGEVER, Weigerreden.ONBEKENDE_UITGEVER);
    }

    @Test
    void refusesACallerThatNamesNoSystem() throws Exception {
        gezag.equip(swv, Onderdeel.SWV);
        gezag.equip(school, Onderdeel.SCHOOL, gezag.naamloos());
        demandCallerRefused(Weigerreden.GEEN_SYSTEEM, Weigerreden.GEEN_SYSTEEM);
    }

    @Test
    @DisplayName("U37 A caller without a certificate is refused, and both sides know")
    void refusesACallerWithoutACertificate() throws Exception {
        gezag.equip(swv, Onderdeel.SWV);
        try (var daar = new Proefknooppunt(swv, Onderdeel.SWV)) {
            var context = SSLContext.getInstance(Tlsbouw.PROTOCOL);
            var trust = Padkeuring.trustManager(daar.certificaat());
            context.init(null, new TrustManager[] {trust}, null);

            assertThatThrownBy(() -> send(context, daar))
                    .isInstanceOf(IOException.class)
                    .matches(fout ->
                            Alarmcode.in(fout)
                                    .flatMap(Alarmcode::reden)
                                    .equals(Optional.of(Weigerreden.GEEN_CERTIFICAAT)));
            assertThat(daar.weigerde()).containsExactly(Weigerreden.GEEN_CERTIFICAAT);
        }
    }

    @Test
    void refusesEveryCallerWhileTheListIsOutOfDate() throws Exception {
        gezag.equip(swv, Onderdeel.SWV).lijst(swv, Instant.now().minus(Duration.ofDays(40)));
        gezag.equip(school, Onderdeel.SCHOOL);
        demandCallerRefused(Weigerreden.LIJST_VERLOPEN, Weigerreden.ONBEKEND);
    }

    @Test
    void refusesACallerWhoseIssuerHasNoList() throws Exception {
        var tweede = new Proefgezag();
        gezag.equip(swv, Onderdeel.SWV, gezag.geldig(Onderdeel.SWV), tweede)
                .lijst(swv, Instant.now());
        tweede.equip(school, Onderdeel.SCHOOL, tweede.geldig(Onderdeel.SCHOOL), gezag);
        demandCallerRefused(Weigerreden.LIJST_ONTBREEKT, Weigerreden.ONBEKEND);
    }

    @Test
    @DisplayName("U38 An expired receiver is refused with a reason on both sides")
    void refusesAnExpiredCertificateOfTheOneCalled() throws Exception {
        gezag.equip(swv, Onderdeel.SWV, gezag.verlopen(Onderdeel.SWV));
        gezag.equip(school, Onderdeel.SCHOOL);
        demandCalledRefused(Weigerreden.VERLOPEN, Weigerreden.VERLOPEN);
    }

    @Test
    @DisplayName("U39 A revoked receiver is refused with a reason on both sides")
    void refusesARevokedCertificateOfTheOneCalled() throws Exception {
        var ingetrokken = gezag.geldig(Onderdeel.SWV);
        gezag.equip(swv, Onderdeel.SWV, ingetrokken);
        gezag.equip(school, Onderdeel.SCHOOL).lijst(school, Instant.now(), ingetrokken);
        demandCalledRefused(Weigerreden.INGETROKKEN, Weigerreden.INGETROKKEN);
    }

    @Test
    @DisplayName("U40 A foreign receiver is refused with a reason on both sides")
    void refusesOneCalledOfAForeignAuthority() throws Exception {
        var vreemd = new Proefgezag();
        vreemd.equip(swv, Onderdeel.SWV, vreemd.geldig(Onderdeel.SWV), gezag);
        gezag.equip(school, Onderdeel.SCHOOL);
        demandCalledRefused(Weigerreden.ONBEKENDE_UITGEVER, Weigerreden.ONBEKENDE_UITGEVER);
    }

    @Test
    void refusesOneCalledThatNamesNoSystem() throws Exception {
        gezag.equip(swv, Onderdeel.SWV, gezag.naamloos());
        gezag.equip(school, Onderdeel.SCHOOL);
        demandCalledRefused(Weigerreden.GEEN_SYSTEEM, Weigerreden.GEEN_SYSTEEM);
    }

    /** The receiver refuses the sender: its own reason, and what the sender makes of it. */
    private void demandCallerRefused(Weigerreden byReceiver, Weigerreden atSender)
            throws Exception {
        try (var daar = new Proefknooppunt(swv, Onderdeel.SWV);
                var hier = new Proefknooppunt(school, Onderdeel.SCHOOL)) {
            var breuk = breach(hier, daar);

            assertThat(breuk).contains(new Vertrouwensbreuk(Kant.ONS, atSender));
            assertThat(daar.weigerde()).containsExactly(byReceiver);
            assertThat(hier.werdGeweigerd()).containsExactly(atSender);
            assertThat(daar.afwijzingen(Kant.HUN).getFirst().wie()).contains("CN=");
        }
    }

    /** The sender refuses the receiver: its own reason, and what the receiver makes of it. */
    private void demandCalledRefused(Weigerreden bySender, Weigerreden atReceiver)
            throws Exception {
        try (var daar = new Proefknooppunt(swv, Onderdeel.SWV);
                var hier = new Proefknooppunt(school, Onderdeel.SCHOOL)) {
            var breuk = breach(hier, daar);

            assertThat(breuk).contains(new Vertrouwensbreuk(Kant.HUN, bySender));
            assertThat(hier.weigerde()).containsExactly(bySender);
            org.awaitility.Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(daar.werdGeweigerd()).containsExactly(atReceiver));
        }
    }

    private static Optional<Vertrouwensbreuk> breach(Proefknooppunt hier, Proefknooppunt daar)
            throws InterruptedException {
        var client = hier.certificaten().client(Onderdeel.SCHOOL);
        try {
            send(client.context(), daar);
            return Optional.empty();
        } catch (IOException e) {
            return client.breach(e, daar.uri("/"));
        }
    }

    private static HttpResponse<String> call(Proefknooppunt hier, Proefknooppunt daar)
            throws IOException, InterruptedException {
        return send(hier.certificaten().client(Onderdeel.SCHOOL).context(), daar);
    }

    private static HttpResponse<String> send(SSLContext context, Proefknooppunt daar)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().sslContext(context).build()) {
            return client.send(
                    HttpRequest.newBuilder(daar.uri("/")).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}

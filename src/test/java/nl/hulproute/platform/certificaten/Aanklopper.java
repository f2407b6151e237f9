package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;

/** Someone who knocks at the port of a running part and is not let in. */
public record Aanklopper(Certificaten certificaten, Poorten poorten) {

    /** With nothing to show. */
    public void withoutCertificate(Onderdeel onderdeel)
            throws GeneralSecurityException, InterruptedException {
        knock(onderdeel, new KeyManager[0]);
    }

    /** With a certificate of an authority that nobody knows. */
    public void asStranger(Onderdeel onderdeel)
            throws GeneralSecurityException, InterruptedException {
        var vreemd = Uitgever.newAuthority(Instant.now());
        var wij = certificaten.van(onderdeel);
        var paar =
                Uitgever.issue(
                        vreemd, "vreemd", wij.systeem(), List.of("localhost"), Instant.now());
        var als =
                new Certificaat(
                        wij.systeem(), paar.sleutel(), paar.keten(), wij.vertrouwd(), List.of());
        knock(onderdeel, new KeyManager[] {Eigensleutel.van(als)});
    }

    private void knock(Onderdeel onderdeel, KeyManager[] sleutels)
            throws GeneralSecurityException, InterruptedException {
        var context = javax.net.ssl.SSLContext.getInstance(Tlsbouw.PROTOCOL);
        var vertrouwen = Padkeuring.trustManager(certificaten.van(onderdeel));
        context.init(sleutels, new TrustManager[] {vertrouwen}, null);
        var adres = URI.create("https://localhost:" + poorten.poort(onderdeel) + "/");
        try (var client = HttpClient.newBuilder().sslContext(context).build()) {
            client.send(
                    HttpRequest.newBuilder(adres).timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.discarding());
            throw new AssertionError("let in");
        } catch (IOException e) {
            // as it should be
        }
    }
}

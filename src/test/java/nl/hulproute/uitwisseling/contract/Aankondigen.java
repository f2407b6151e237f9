package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** Tells the register where an address is reached, as a part does when it starts. */
final class Aankondigen {

    private Aankondigen() {}

    static void announce(ApplicationContext context, Onderdeel part, Oin adres, String url)
            throws IOException {
        String body =
                """
                {"routing_id": "%s", "service_version_namespace": "%s", "url": "%s"}
                """
                        .formatted(adres, Dienstversie.OSO_SWV.namespace(), url);
        int poort = context.getBean(Poorten.class).poort(Onderdeel.REGISTER);
        var request =
                HttpRequest.newBuilder(
                                URI.create("https://localhost:" + poort + "/register/v1/endpoints"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        assertThat(context.getBean(Verbindingen.class).van(part).send(request).statusCode())
                .isIn(200, 201);
    }
}

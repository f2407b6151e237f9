package nl.hulproute.platform.sms;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A gateway that takes a message as one HTTP request and answers with a 2xx status. */
final class HttpSmspoort implements Smspoort {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSmspoort.class);

    private final Smsinstellingen instellingen;
    private final HttpClient client;

    HttpSmspoort(Smsinstellingen instellingen) {
        this.instellingen = instellingen;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(instellingen.wachttijd())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public boolean aan() {
        return !instellingen.adres().isBlank();
    }

    @Override
    public void stuur(String nummer, String tekst) {
        if (!aan()) {
            throw new SmsMislukt("no gateway is set");
        }
        try {
            int status =
                    client.send(request(nummer, tekst), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            if (status < 200 || status > 299) {
                throw failed("the gateway answered " + status);
            }
        } catch (IllegalArgumentException e) {
            // its message quotes the address, in which the number and the text may stand
            throw failed("the address, the method or a header cannot be");
        } catch (IOException e) {
            throw failed("the gateway cannot be reached: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
    }

    private HttpRequest request(String nummer, String tekst) {
        String adres = Smssjabloon.adres(instellingen.adres(), nummer, tekst);
        var request = HttpRequest.newBuilder(URI.create(adres)).timeout(instellingen.wachttijd());
        instellingen.koppen().forEach(request::header);
        if (instellingen.methode().equalsIgnoreCase("GET")) {
            return request.GET().build();
        }
        String body =
                Smssjabloon.body(instellingen.sjabloon(), instellingen.soort(), nummer, tekst);
        return request.header("Content-Type", instellingen.soort() + ";charset=UTF-8")
                .method(instellingen.methode(), HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static SmsMislukt failed(String reden) {
        LOG.warn("sms: {}", reden);
        return new SmsMislukt(reden);
    }
}

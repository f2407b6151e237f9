package nl.hulproute.uitwisseling.loket;

import nl.hulproute.platform.certificaten.Certificaat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * How one part calls others: with its own certificate, over connections that are kept. HTTP/1.1,
 * because a connection per stream is what large files are sent fastest over.
 */
public final class Verbinding implements AutoCloseable {

    private static final Duration VERBINDEN = Duration.ofSeconds(10);

    private final Certificaat certificaat;
    private final HttpClient client;

    Verbinding(Certificaat certificaat) {
        this.certificaat = certificaat;
        this.client =
                HttpClient.newBuilder()
                        .sslContext(certificaat.sslContext())
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(VERBINDEN)
                        .build();
    }

    public Certificaat certificaat() {
        return certificaat;
    }

    /** Sends it and reads the whole answer, which is small in this exchange. */
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
